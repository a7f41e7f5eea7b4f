/** What a curator may write in an essay without importing it, by its name. */
export { default as DataTable } from './DataTable.astro';
export { default as EditorsNote } from './EditorsNote.astro';
export { default as Quotation } from './Quotation.astro';
