/** What is known of an advertising campaign; `NaN` stands for what is not known. */
export interface Figures {
  /** Money spent, in dollars. */
  spend: number;
  /** How many times the advertisement was shown. */
  impressions: number;
  /** How many times it was clicked. */
  clicks: number;
  /** Share of the clicks that end in an order, in per cent. */
  share: number;
}

/** A result with the way to it: `working = value` can be checked by hand. */
export interface Result {
  name: string;
  /** The formula with the figures put in. */
  working: string;
  /** With its unit; a dash where it cannot be worked out. */
  value: string;
}

/** Stands for a number that nobody knows. */
export const unknown = '–';

/**
 * What a campaign cost and brought, by the usual measures of the trade: CPM is the cost of a
 * thousand (mille) impressions, CPC that of a click, CTR the share of impressions that are clicked.
 */
export function resultsOf({ spend, impressions, clicks, share }: Figures): Result[] {
  // Twelve digits are all that the figures hold: what follows them is the computer's, not theirs.
  const orders = Number(((clicks * share) / 100).toPrecision(12));
  // Nobody can click on what was not shown: then one of the two is wrong, and their ratio is nothing.
  const rate = clicks > impressions ? NaN : clicks / impressions;
  const spent = dollars(spend);
  return [
    {
      name: 'Cost per thousand impressions (CPM)',
      working: `${spent} ÷ ${counted(impressions, 'impression')} × 1,000`,
      value: cost((spend / impressions) * 1000),
    },
    {
      name: 'Cost per click (CPC)',
      working: `${spent} ÷ ${counted(clicks, 'click')}`,
      value: cost(spend / clicks),
    },
    {
      name: 'Click-through rate (CTR)',
      working: `${counted(clicks, 'click')} ÷ ${counted(impressions, 'impression')}`,
      value: percent(rate),
    },
    {
      name: 'Orders at that share',
      working: `${counted(clicks, 'click')} × ${plain(share)}%`,
      value: wholeOrders(orders),
    },
    {
      name: 'Cost per order',
      working: `${spent} ÷ (${counted(clicks, 'click')} × ${plain(share)}%)`,
      value: orders === 0 ? 'none' : cost(spend / orders),
    },
  ];
}

/** A number of orders, of which nobody places a part: `about 8` for 8.151. */
function wholeOrders(orders: number): string {
  if (orders > 0 && orders < 1) return 'fewer than 1';
  return Number.isSafeInteger(orders) || !Number.isFinite(orders)
    ? plain(orders)
    : `about ${plain(orders, 0)}`;
}

/** A number as the essays write it, `895,687`, with no more decimals than asked for. */
export function plain(value: number, most = 20): string {
  return format(value, { maximumFractionDigits: most });
}

/** A cost to the cent, `$24.54`; below a dollar to four significant digits, `$0.02454`. */
function cost(value: number): string {
  return dollars(value, 2, value < 1 ? Math.max(2, decimals(value, 4)) : 2);
}

/** A sum exactly as it is: `$200`, `$199.50`. */
function dollars(value: number, least = Number.isInteger(value) ? 0 : 2, most = 20): string {
  return format(value, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  });
}

/** A ratio in per cent, to three significant digits: `0.910%`. */
function percent(ratio: number): string {
  return format(ratio, {
    style: 'percent',
    minimumSignificantDigits: ratio === 0 ? 1 : 3,
    maximumSignificantDigits: 3,
  });
}

function counted(value: number, noun: string): string {
  return `${plain(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** How many decimals a number needs to show so many significant digits: none to 20. */
function decimals(value: number, digits: number): number {
  const needed = digits - 1 - Math.floor(Math.log10(value));
  return Number.isFinite(needed) ? Math.min(Math.max(needed, 0), 20) : 0;
}

// What the reader types is read by English rules, so it is written by them, whatever the site's locale.
function format(value: number, options: Intl.NumberFormatOptions): string {
  return Number.isFinite(value) ? new Intl.NumberFormat('en-GB', options).format(value) : unknown;
}
