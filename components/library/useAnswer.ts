import { useEffect, useState } from 'preact/hooks';

/**
 * What a question to the library is answered with; undefined until then. The last answer stays while a new one is on
 * its way.
 * @param about what the question depends on: it is asked again when one of these changes
 */
export function useAnswer<Answer>(ask: () => Promise<Answer>, about: readonly unknown[]): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let current = true;
    void ask().then((given) => {
      if (current) setAnswer(() => given);
    });
    return () => {
      current = false;
    };
  }, about);
  return answer;
}
