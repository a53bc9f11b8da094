import type { Part } from '../../utils/reading/parts.ts';

/** A reading as the user wants it written: where a part has a tone, in that tone's colour. */
export function Written({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      {parts.map(({ text, tone }, index) =>
        tone === null ? (
          text
        ) : (
          <span key={index} class={`tone-${tone}`}>
            {text}
          </span>
        ),
      )}
    </>
  );
}
