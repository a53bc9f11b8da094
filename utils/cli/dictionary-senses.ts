/**
 * Which senses of CC-CEDICT no reader of official texts meets: told by CC-CEDICT's own labels, and by what the English
 * says. A rare word, one that the segmenter's list of usual words does not hold, loses those of everyday talk, the
 * kitchen, the wardrobe, the animals and the textbooks as well.
 */

/** What an entry of the dictionary says of a word. */
interface Told {
  word: string;
  pinyin: string;
  senses: readonly string[];
}

/** Senses that no official text uses, by their label. */
const ELSEWHERE =
  /^\((?:interj\.|Tw|dialect|archaic|slang|vulgar|ACG|Internet slang|Cantonese|old|neologism[^)]*|jocular|pejorative)\)|^(?:erhua|old|archaic|Japanese) variant of |^Japanese surname|\((?:Tw|old|archaic|dialect|Cantonese|Internet slang|slang)\)$|\(?\bonom(?:\.|atopoei)/;
/** The same of the sciences and of belief. */
const LEARNED =
  /\((?:chemistry|math\.?|mathematics|botany|zoology|astronomy|biochemistry|chess|linguistics|music|optics|particle physics|Greek mythology|mythology|Christianity|folk religion|Budd\.|calligraphy|Chinese calligraphic style|Japanese linguistics|dentistry|cosmetics|Bible|crystallography|Norse mythology|anatomy|grammar|geometry|phonetics|Buddhism|Daoism|Taoism|mahjong|golf|tennis|badminton|gymnastics|poker|go|Chinese chess|bird species of China|physics|biology|geology|geometry|mechanics|electronics|pharmacology|textiles|photography|printing|gaming|baseball|archaeology|statistics|basketball|soccer)\)/;
/** Substances and what only chemists, palaeontologists and doctors' textbooks name. */
const SUBSTANCE =
  /\b(?:acid|oxide|chloride|sulfate|sulphate|sulfide|nitrate|carbonate|hydroxide|enzyme|isotope|polymer|amino|benzene|ethyl|methyl|fossil|dinosaur|used in TCM|Triassic|Jurassic|Cretaceous|geological (?:period|epoch))\b/;
const INDECENT =
  /\b(?:penis|vagina|prostitute|brothel|masturbat\w*|orgasm|fuck|shit|condom|erotic|porn\w*)\b/i;
const SPECIES = /\bspecies\b/;
const LESSER_NAME =
  /\b(county|prefecture|district|township|banner|town|city|river|film|novel|singer|actor|actress|poet|writer|politician|player|painter|dynasty|mathematician|composer|physicist|chemist|philosopher|born|family|genus|kingdom of|in Taiwan|in Japan|mountain|lake|island|castle|brand|company|airport|author|novelist|song|album|TV|game|actress|goddess|deity|musician|footballer|director|comedian|constellation|nebula|galaxy|Testament|Epistle|Bible|biblical|mythology|mythological|legendary|theorem|prophet|saint|archipelago of|website|baseball|basketball|cartoon|comic|rapper|band|princess|Hebrew|Sanskrit)\b|Book of|\(name\)|, (?:Taiwan|Japan)\b|\d{3,4}[-–]/i;

/** Names of four characters and more are kept where they belong to China's politics and history, or are sayings. */
const LONG_NAME = 4;
const TOLD =
  /idiom|lit\.|fig\.|Uprising|\bWar\b|Treaty|Movement|Incident|Revolution|Communist|Party|\bPRC\b|\bCCP\b|\bCPC\b|Mao |Deng |People's|Congress|socialis|Marx|Chinese (?:nation|people)|Sino-|Olympic|Silk Road|General Staff|Leninis/;

/** Compounds that are longer and rare are read by their parts; and those as long whose English is (in characters). */
const LONGEST_RARE = 5;
const LONG_SENSE = 10;

/** Everyday talk, games, stars and other ways to write a word. */
const TALK =
  /\((?:coll\.|HK|baby talk|Chinese astrology|astrology|TCM|euphemism|card games|video games)\)|^(?:variant of|erhua form of|same as|abbr\. for) \S+$/;
/** A species by its Latin name: “boat (Cymba marina)”. */
const LATIN_NAME = /\([A-Z][a-z]+ [a-z]+\)/;
/** What is not said of the body. */
const BODY =
  /\b(?:oral sex|sex scene|intercourse|nude|breasts?|underwear|buttocks?|lesbian|gay|toilet|urinat\w*|vomit\w*)\b/;
const KITCHEN =
  /\b(?:pastry|pastries|dish|soup|noodles?|snacks?|cakes?|sauce|cand(?:y|ies)|liqueurs?|wine|bread|cookies?|dumplings?|cocktails?|sushi|desserts?|cuisine|fried|roast(?:ed)?|stewed|steamed|pickled|boiled|cheese|sausages?)\b/;
const WARDROBE =
  /\b(?:saw|screws?|wrench|pliers|knitting|sewing|cosmetics?|make-?up|perfume|lipstick|shampoo|hairstyle|hair|skirts?|shirts?|shoes?|hats?|trousers|pants|coats?|socks|stockings|sleeves?)\b/;
const ANIMALS =
  /\b(?:birds?|sharks?|frogs?|snakes?|lizards?|beetles?|moths?|butterfl(?:y|ies)|monkeys?|squirrels?|antelopes?|whales?|dolphins?|crabs?|clams?|snails?|spiders?|bats?|rodents?|dogs?|cats?|mollusks?|shrimps?|fish|order of|flower|trees?|shrubs?|herbs?)\b/;
const MUSIC = /\b(?:guitar|piano|violin|chord|flute|drum|pop music|musical|opera)\b/;
/** Names from Japan, Taiwan and Hong Kong, and of religions. */
const FAR_OFF =
  /Protestant|Catholic|Japan|Taiwan|surname|personal name|MTR|Buddha|Korean pop|Pok\u00e9mon|Kowloon|\b(?:sect|grapes?|monsters?|department store|chain of|anime|manga|indigenous peoples)\b/;
/** Organs, tissues and illnesses that only a doctor's textbook names. */
const TEXTBOOK =
  /\((?:medicine|physiology|pathology|cytology|histology|physiol\.|med\.)\)|\b(?:syndrome|tumou?rs?|cells?|neur\w+|veins?|arter(?:y|ies)|nerves?|muscles?|glands?|cartilage|tendons?|membranes?|\w+itis|\w+oma)\b/;
const RARELY_SAID = [TALK, LATIN_NAME, BODY, KITCHEN, WARDROBE, ANIMALS, MUSIC, FAR_OFF, TEXTBOOK];

/** A saying of two halves of which one is longer than four characters: what is quoted in speeches is shorter. */
const LONG_SAYING = /[^，]{5}，|，[^，]{5}/u;

/** The length, in characters, of most rare words that no text of today has. */
const SHORT = 2;

/**
 * @param entry a word, its reading in CC-CEDICT's notation (a capital in proper names) and its senses
 * @param isWord whether a word is a usual one
 * @param isAttested whether the news has a word: of what is short and not usual the rest is met by nobody
 * @returns the senses that are kept, in their order
 */
export function sensesKept(
  { word, pinyin, senses }: Told,
  isWord: (word: string) => boolean,
  isAttested: (word: string) => boolean,
): string[] {
  const length = Array.from(word).length;
  const isName = /^[A-Z]/.test(pinyin) && length > 1;
  if (LONG_SAYING.test(word) && !isWord(word)) return [];
  if (length === SHORT && !isWord(word) && !isAttested(word) && !senses.some((sense) => TOLD.test(sense)))
    return [];
  if (
    (length > LONGEST_RARE || (length === LONGEST_RARE && senses.join('/').length > LONG_SENSE)) &&
    !word.includes('，') &&
    !isWord(word) &&
    !senses.some((sense) => TOLD.test(sense))
  )
    return [];
  const isRare =
    length > 1 && senses.some((sense) => RARELY_SAID.some((rare) => rare.test(sense))) && !isWord(word);
  return senses.filter(
    (sense) =>
      !SPECIES.test(sense) &&
      !ELSEWHERE.test(sense) &&
      !LEARNED.test(sense) &&
      !SUBSTANCE.test(sense) &&
      !INDECENT.test(sense) &&
      !(isName && (LESSER_NAME.test(sense) || (length >= LONG_NAME && !TOLD.test(sense)))) &&
      !(isRare && !TOLD.test(sense) && RARELY_SAID.some((rare) => rare.test(sense))),
  );
}
