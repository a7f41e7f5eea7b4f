/* What is used of a package that brings no types. */

declare module '@adobe/structured-data-validator' {
  /** Checks what a page says in the words of schema.org by what Google asks of it. */
  export default class Validator {
    validate(data: { jsonld: Record<string, unknown[]> }): Promise<{ issueMessage: string }[]>;
  }
}
