/**
 * One syllable in zhuyin (bopomofo): 注音符號, with the tone marks of its orthography: none for the first tone, ˊ ˇ ˋ
 * behind the others, ˙ before the neutral one.
 */
import type { Syllable } from './syllable.ts';

const table = (pairs: string): [string, string][] =>
  pairs.split(' ').map((pair) => pair.split(':') as [string, string]);

const INITIALS = table(
  'zh:ㄓ ch:ㄔ sh:ㄕ b:ㄅ p:ㄆ m:ㄇ f:ㄈ d:ㄉ t:ㄊ n:ㄋ l:ㄌ g:ㄍ k:ㄎ h:ㄏ j:ㄐ q:ㄑ x:ㄒ r:ㄖ z:ㄗ c:ㄘ s:ㄙ',
);
const FINALS = new Map(
  table(
    'a:ㄚ o:ㄛ e:ㄜ ê:ㄝ ai:ㄞ ei:ㄟ ao:ㄠ ou:ㄡ an:ㄢ en:ㄣ ang:ㄤ eng:ㄥ er:ㄦ ong:ㄨㄥ i:ㄧ ia:ㄧㄚ io:ㄧㄛ ie:ㄧㄝ iao:ㄧㄠ iu:ㄧㄡ ian:ㄧㄢ in:ㄧㄣ iang:ㄧㄤ ing:ㄧㄥ iong:ㄩㄥ u:ㄨ ua:ㄨㄚ uo:ㄨㄛ uai:ㄨㄞ ui:ㄨㄟ uan:ㄨㄢ un:ㄨㄣ uang:ㄨㄤ ueng:ㄨㄥ ü:ㄩ üe:ㄩㄝ üan:ㄩㄢ ün:ㄩㄣ',
  ),
);
/** Written without a final: the vowel of these is the consonant's own. */
const BUZZING = /^(?:[zcs]h?|r)i$/;
const NASAL = new Map(table('m:ㄇ n:ㄋ ng:ㄫ hm:ㄏㄇ hng:ㄏㄫ'));
const TONES = ['', 'ˊ', 'ˇ', 'ˋ'];

/** Spelling by sound instead of by the rules of writing: yi → i, wu → u, yuan → üan, ju → jü, wei → ui. */
function sounded(letters: string): string {
  return letters
    .replace(/^yu/, 'ü')
    .replace(/^yi/, 'i')
    .replace(/^you/, 'iu')
    .replace(/^y/, 'i')
    .replace(/^wu/, 'u')
    .replace(/^wei/, 'ui')
    .replace(/^wen$/, 'un')
    .replace(/^w/, 'u')
    .replace(/^([jqx])u/, '$1ü');
}

/** { letters: 'xiu', tone: 4 } → ㄒㄧㄡˋ; undefined where it is no syllable of Mandarin. */
export function zhuyin({ letters, tone }: Syllable): string | undefined {
  const spelled = letters.toLowerCase();
  const nasal = NASAL.get(spelled);
  const sound = sounded(spelled);
  const [initial = '', sign = ''] = INITIALS.find(([latin]) => sound.startsWith(latin)) ?? [];
  const final = BUZZING.test(spelled) ? '' : FINALS.get(sound.slice(initial.length));
  if (!nasal && final === undefined) return undefined;
  const signs = nasal ?? sign + final;
  return tone === 5 ? `˙${signs}` : signs + TONES[tone - 1];
}
