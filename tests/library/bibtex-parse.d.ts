/** What of the parser's answer the tests look at; it comes without types. */
declare module 'bibtex-parse' {
  interface Part {
    itemtype: string;
    type?: string;
    key?: string;
    fields?: { name: string; value: string }[];
  }
  const parser: { parse: (text: string) => Part[] };
  export default parser;
}
