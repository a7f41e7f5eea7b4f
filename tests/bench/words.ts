const listed = (text: string) => [...new Set(text.trim().split(/\s+/))];

/** The words that hold English together, the commonest first. */
export const functionWords = listed(`
  the of and to a in is that it for was on with as be by at he this not are but from or have an
  they which one you were all her she there would their we him been has when who will no more if
  out so up said what its about than into them can only other time new some could these two may
  first then do any like my now over such our man me even most made after also did many off before
  must well back through years much where your way down should because long each just state those
  people too little world good very make still see own work here get both between life being under
  never day same another know while last might us great old year come since against go came right
  used take three himself few use during without again place around however home small found
  thought went say part once general high upon school every does got united left number
`);

/** Words of prose about business, work and technology: what readers search for. */
export const commonWords = listed(`
  email emails meeting meetings team teams leader leaders leadership manager managers company
  companies business startup startups founder founders customer customers product products market
  markets marketing sales price prices money cost costs budget budgets profit revenue invest
  investor investors growth strategy strategies plan plans planning goal goals project projects
  process decision decisions decide problem problems solution solutions question questions answer
  answers idea ideas design designer build builder test tests testing experiment experiments
  result results measure measured number numbers data chart charts report reports review reviews
  feedback rating ratings lamp light green amber red employee employees hire hiring staff
  colleague colleagues boss career careers job jobs skill skills training learn learning teach
  teacher student students habit habits focus attention energy stress sleep health morning evening
  week weeks month months hour hours minute minutes deadline schedule calendar task tasks list lists
  note notes writing writer write reading reader read essay essays book books page pages letter
  letters message messages memo memos document documents slide slides presentation speak talk
  conversation listen silence voice story stories narrative memory culture trust honest honesty
  conflict agree agreement partner partners partnership contract office remote home room table
  phone computer computers software hardware code program programmer engineer engineers system
  systems network server servers cloud database security password privacy user users website
  internet online search index browser video videos image images picture pictures camera screen
  model models prompt prompts noise diffusion graphics card memory install command version file
  files folder error errors machine machines robot algorithm intelligence artificial research
  science scientist technology technologies innovation future history success failure failures
  mistake mistakes risk risks change changes quality quantity speed fast slow simple
  simplicity complex control power responsibility freedom creative creativity art artist music
  advertising advert adverts ads campaign campaigns audience views clicks followers platform
  platforms social media brand brands viral trend trends content creator creators satisfaction
  happiness purpose meaning motivation discipline courage fear confidence kindness gratitude
  patience practice progress lesson lessons advice mentor coach principle principles rule rules
  checklist template method methods framework tool tools workshop interview interviews survey
  average percent total increase decrease double half supply demand inventory factory delivery
  transport energy climate city travel hospital finance bank loan debt tax insurance law policy
`);
