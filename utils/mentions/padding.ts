/** What spaces a name out to the width of one of three characters, as the source of a regular expression: 马 骏, 马　骏, and with two narrow spaces. */
export const PADDING = '[ \\u3000]{1,2}';

/** The items of a row of names, of which one that is spaced out is one item: 解 强、何文山. */
export const PADDED_ITEM = new RegExp(`[^、\\s]${PADDING}[^、\\s](?![^、\\s])|[^、\\s]+`, 'g');
