/** The list that the tests build: nothing of the list on show stands in what they expect. */
export default {
  title: 'Tidewrack',
  tagline: 'Notes on maps, bread and clocks.',
  description: 'Short essays on maps, tides, bread and clocks, kept by the tests of this engine.',
  url: 'https://tidewrack.example',
  language: 'en-GB',
};
