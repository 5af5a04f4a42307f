import { Cache } from '../cache.ts';

const STOP = new Set(
  'about after again all also and another any anyone anything are back because been before being but can cannot cant could did does doing done dont each else ever every for from get gets getting give given goes going gone good got had has have having hello help her here hers him his how its just kind know last let like long made make makes many maybe may me mean might mine more most much must my need needs never new next nor not now off okay one only onto other our out over own please put really right said same say see seem sent shall she should since some somebody someone something soon still such sure take tell than thank thanks that the their them then there these they thing things think this those through time today told too tomorrow try trying under until very want wants was way well went were what when where whether which while who whole whom whose why will wish with without wont work working would yes yet you your yours'.split(
    ' ',
  ),
);
/** Enough of a word to know its family by: "refunded" and "refund", "delivery" and "delivered". */
export const STEM = 5;

/** Words that answer each other; each is the beginning of one, and stands for its row. */
const KIN: readonly (readonly string[])[] = [
  ['refund', 'reimburse', 'repay', 'money', 'credit'],
  ['deliver', 'arriv', 'ship', 'courier', 'driver', 'post', 'parcel'],
  ['cancel', 'close', 'end', 'stop', 'terminat'],
  ['return', 'collect', 'pick', 'bring'],
  ['change', 'swap', 'switch', 'move', 'replac', 'exchang', 'alter'],
  ['downgrad', 'lower', 'cheaper', 'smaller'],
  ['child', 'kid', 'daughter', 'son', 'boy', 'girl', 'baby', 'toddler', 'age'],
  ['dog', 'pet', 'puppy', 'cat', 'animal'],
  ['repair', 'fix', 'mend', 'engineer', 'technician'],
  ['clean', 'wash', 'wipe', 'rinse'],
  ['size', 'big', 'small', 'wide', 'tall', 'measur', 'dimension', 'cm', 'fit'],
  ['safe', 'harm', 'danger', 'toxic', 'risk'],
  ['wait', 'queue', 'delay'],
  ['password', 'login', 'log', 'sign'],
  ['eat', 'food', 'meal', 'menu', 'vegan', 'vegetarian', 'gluten', 'allerg', 'nut'],
  ['invoice', 'bill', 'receipt'],
  ['cover', 'guarant', 'warrant', 'insur'],
];

const REMEMBERED_SENTENCES = 1000;
const known = new Cache<ReadonlySet<string>>(REMEMBERED_SENTENCES);

/** The families of a sentence's content words; a sentence that was read before is not read again. */
export function stemsOf(sentence: string): ReadonlySet<string> {
  return known.get(sentence, () => {
    const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.filter((word) => word.length > 2 && !STOP.has(word)).map(familyOf));
  });
}

function familyOf(word: string): string {
  const row = KIN.findIndex((kin) => kin.some((each) => isOf(word, each)));
  return row >= 0 ? `=${row}` : word.slice(0, STEM);
}

/** A short word is kin only as it stands: "pet" is not in "petrol". */
function isOf(word: string, beginning: string): boolean {
  return beginning.length > 3 ? word.startsWith(beginning) : word.replace(/s$/, '') === beginning;
}

/** Whether two texts have a family in common; "swap" and "swapped" are one. */
export function share(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.values().some((stem) => {
    if (other.has(stem)) return true;
    if (stem.length === STEM) return other.has(stem.slice(0, -1));
    return stem.length === STEM - 1 && other.values().some((each) => each.startsWith(stem));
  });
}
