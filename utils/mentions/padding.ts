/** What spaces a name out to the width of one of three characters, as the source of a regular expression: 马 骏, 马　骏, and with two narrow spaces. */
export const PADDING = '[ \\u3000]{1,2}';
