/** What the grammar of organs reads: a place, a body or a post, where it stands in the text (UTF-16 units). */
export interface Unit {
  kind: 'place' | 'organisation' | 'post';
  start: number;
  end: number;
  /** A post with neither body nor place in front: needs a person beside it. */
  bare: boolean;
  /** Where a post's body ends, if one stands in front. */
  bodyEnd?: number | undefined;
  /** Where a post's place ends, if one stands right in front of its head (太谷区‖负责人). */
  placeEnd?: number;
  /** The body is a kind of department alone (办公室主任), whose name stands further in front. */
  unnamed?: boolean;
}
