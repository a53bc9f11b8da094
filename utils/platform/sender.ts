/** Who sent a message. */

/** The part of a message's sender that is asked about. */
export interface Sender {
  id?: string | undefined;
}

/** @throws where a message is not from the extension with the id `own` */
export function mustBeOwn(name: string, sender: Sender, own: string): void {
  if (sender.id !== own) throw new Error(`"${name}" was refused: it did not come from this extension.`);
}
