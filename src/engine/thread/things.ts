/** A thing customers give: how it looks in their message, and how a draft asks for it. */
export interface Thing {
  given: RegExp;
  asked: RegExp;
}

/** Kinds of number; a customer who gave one of a kind has given it under each of its names. */
const KINDS = [
  'order|purchase',
  'booking|reservation|confirmation|itinerary|PNR',
  'invoice|bill',
  'account|customer|membership|member|client',
  'policy|contract',
  'tracking|parcel|shipment|consignment',
  'case|ticket|claim|complaint|incident',
];
const ANY_KIND = `${KINDS.join('|')}|reference|ref`;
/** Words that say a code is something else than a number of an order or a case. */
const OTHER_CODES =
  'model|serial|version|driver|firmware|error|code|part|flight|room|gate|form|unit|gpu|cpu|build|postcode|route|seat|platform|line|size';
const CODE = '(?=[A-Z0-9-]*\\d)[A-Z0-9][A-Z0-9-]{3,}\\b';
/** A code nobody named: letters and digits together, or digits behind a "#". */
const BARE_CODE = '(?:\\b[A-Z]{1,4}-?\\d{4,}[A-Z0-9-]*\\b|#\\s?\\d{4,}\\b)';
const NUMBER = '(?:number|no\\.?|reference|ref|id|code)';

const words = (source: string) => new RegExp(`\\b(?:${source})`, 'i');

/** What a customer says of a thing they have given before. */
const GAVE =
  '(?:gave|given|sent|told|wrote|written|uploaded|attached|provided|mentioned|submitted|emailed|e-mailed|supplied|shared|posted|handed|entered)';
const NOT_THEM = "(?<!\\b(?:you|they|he|she|it|was|were|been|not|never)(?:['’]ve| have| had)? )(?<!n['’]t )";

/** Things that need only be named: the customer says they gave them, the draft asks for them. */
const NAMED: [noun: string, asked?: string][] = [
  ['IBAN'],
  ['amounts?', '(?:the|exact|which|what) amount'],
  ['dates?', '(?:the|exact|which|what) dates?\\b(?! (?:suits|works|would))'],
  ['receipts?', '(?:the|your|a|a copy of (?:the|your)) receipt|proof of purchase'],
  ['invoices?', '(?:the|your|a copy of (?:the|your)) invoice\\b(?! (?:number|no))'],
  ['proof of purchase'],
  ['passports?', '(?:your|a copy of your) passport'],
  ['serial numbers?', 'serial (?:number|no)'],
  ['postcodes?|zip codes?', 'post ?code|zip(?: code)?'],
  ['(?:meter )?readings?', '(?:the|your) (?:meter )?readings?'],
  ['logs?|log files?', '(?:the|your|any) logs?(?: files?)?'],
  ['batch numbers?', 'batch (?:number|no|code)'],
  ['videos?', '(?:a|the|your) video'],
  ['measurements?|dimensions?', 'measurements|dimensions'],
  ['address', '(?:full|postal|delivery|home|shipping|street|your) address'],
  [
    '(?:order|booking|policy|account|case|reference) (?:number|no|id|code)',
    '(?:order|booking|policy|account|case|reference) (?:number|no|id|code)',
  ],
];

export const THINGS: Thing[] = [
  ...KINDS.map((kind) => ({
    given: new RegExp(`\\b(?:${kind})\\b[^.?!\\n]{0,12}?(?:#\\s?)?\\b${CODE}`, 'i'),
    asked: words(`(?:${kind}) ${NUMBER}`),
  })),
  {
    given: new RegExp(`\\b(?:${ANY_KIND})\\b[^.?!\\n]{0,12}?(?:#\\s?)?\\b${CODE}`, 'i'),
    asked: words('reference (?:number|no|code)|(?:your|the) reference\\b'),
  },
  {
    given: new RegExp(`(?<!\\b(?:${ANY_KIND}|${OTHER_CODES})\\b[^.?!\\n]{0,20})${BARE_CODE}`, 'i'),
    asked: words(
      `(?:order|booking|reservation|confirmation|case|reference) ${NUMBER}|(?:your|the) reference\\b`,
    ),
  },
  {
    given: new RegExp(`\\b(?:reference|ref)\\b[^.?!\\n]{0,12}?(?:#\\s?)?\\b${CODE}`, 'i'),
    asked: words(`(?:order|booking|reservation|case|claim) ${NUMBER}`),
  },
  {
    given: /(?<!\bfrom [\w.+-]*)[\w.+-]+@[\w-]+\.\w{2,}/,
    asked: words(
      "e-?mail address\\b|(?<=(?:need|provide|send (?:me|us)|share|tell (?:me|us)|give (?:me|us)|what(?:['’]s| is)|have) your )e-?mail\\b(?! (?:address|client|app|provider|inbox|account|settings|from|of|to))",
    ),
  },
  {
    given:
      /\b(?:I['’]m|I am|my name is|my name['’]s)\s+(?!(?:Not|So|Very|The|A|An|In|On|At|I)\b)\p{Lu}\p{Ll}+(?<!(?:an|ish|ese|[cs]h|ss|ek|i))(?=[.,!]| and\b| \p{Lu}| here\b| from\b|$)/u,
    asked: words('your name\\b(?! (?:on|is|as|in|and))|your first name\\b'),
  },
  {
    given: /(?:\+\d{1,3}[ .-]?)?(?:\(?\d{2,5}\)?[ .-]?){2,4}\d{3,4}\b/,
    asked: words('(?:(?:tele)?phone|mobile|contact|cell|call-?back) number\\b'),
  },
  {
    given:
      /\b(?:attached|enclosed|here (?:is|are)|sent|see)\b[^.?!\n]{0,30}\b(?:photos?|pictures?|pics?|screenshots?|images?)\b|\b(?:photos?|pictures?|pics?|screenshots?|images?)\b[^.?!\n]{0,20}\b(?:attached|enclosed|below|included)\b/i,
    asked: words('(?:photos?|pictures?|pics?|screenshots?|images?)\\b'),
  },
  {
    given:
      /\b\d{1,4} [A-Z]\w+ (?:street|st|ct|court|blvd|road|rd|avenue|ave|lane|ln|drive|dr|close|court|way|hill|square|place|terrace)\b/i,
    asked: words(
      '(?:(?:full|postal|delivery|home|shipping|street|correct|your) address|address (?:is|was|we should))\\b',
    ),
  },
  {
    given:
      /\b(?:on|of|since|dated|from) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2})|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/i,
    asked: words(
      '(?:(?:exact |order |purchase )?date (?:of|you|when|on)|(?:order|purchase|travel|delivery) date|what date|which date)\\b(?! (?:suits|works|would|is|do you (?:want|prefer)))',
    ),
  },
  {
    given: /\b(?:ending|ends|last (?:four|4)(?: digits)?)\b[^.?!\n]{0,15}\b\d{4}\b/i,
    asked: words('last (?:four|4)(?: digits)?\\b'),
  },
  // devices and what runs on them
  {
    given:
      /\bmodel\b[^.?!\n]{0,12}\d|\b(?:iphone|ipad|galaxy|pixel|macbook|thinkpad|playstation|ps[45]|xbox|kindle|fire ?tv|chromebook)\b[ -]?(?:\w{1,6} )?\w*\d*/i,
    asked: words(
      '(?:which|what|your|the exact) (?:phone|device|console|laptop|tablet|handset|machine)? ?(?:model|device|phone|console|laptop|tablet|handset)\\b(?! (?:number|case|call))|make and model|model name',
    ),
  },
  {
    given: /\b(?:gpu|graphics card|rtx|gtx|radeon|geforce)\b[^.?!\n]{0,10}\d{3}/i,
    asked: words('(?:gpu|graphics card|video card)\\b(?! driver)'),
  },
  {
    given:
      /\b(?:driver|firmware|build|version)s?\b[^.?!\n]{0,10}\d|\bv\d+\.\d|\b(?:ios|android|windows|mac ?os|ubuntu)[ -]?\d/i,
    asked: words(
      '(?:which|what|your) (?:\\w+ (?:and )?){0,3}(?:version|driver|firmware|build|os|operating system)\\b|(?:version|driver|firmware|build|os|operating system) (?:number|you|are you|r u)',
    ),
  },
  {
    given: /\b(?:chrome|firefox|safari|ms edge|microsoft edge|opera|brave)\b/i,
    asked: words('(?:which|what|your) (?:web )?browser|browser (?:you|are you|and version)'),
  },
  {
    given: /\bsize (?:\d|x{0,3}[sml]\b)|\b\d{1,3} ?x ?\d{1,3} ?(?:cm|mm|in)\b/i,
    asked: words('(?:which|what) size\\b(?! (?:would|do you (?:want|need|prefer)|fits))|the size (?:you|of)'),
  },
  { given: /\b(?:serial|s\/n)\b[^.?!\n]{0,20}\d/i, asked: words('serial (?:number|no)\\b') },
  { given: /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/, asked: words('post ?code\\b') },
  { given: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,}/, asked: words('IBAN\\b') },
  { given: /\b(?:dob|date of birth|born)\b[^.?!\n]{0,12}\d/i, asked: words('date of birth\\b|\\bDOB\\b') },
  {
    given: /[£$€]\s?\d|\b\d[\d,.]* ?(?:euros?|dollars?|pounds?|eur|usd|gbp)\b/i,
    asked: words('(?:the|exact|which|what) amount\\b(?! (?:of|due|we))'),
  },
  // "as I wrote in my first mail"
  ...NAMED.map(([noun, asked]) => ({
    given: new RegExp(
      `\\b${NOT_THEM}${GAVE}\\b[^.?!\\n]{0,60}\\b(?:${noun})\\b|\\b(?:${noun})\\b[^.?!\\n]{0,30}\\b(?:attached|enclosed|above|below|in my (?:last|first|previous|earlier))\\b`,
      'i',
    ),
    asked: words(`(?:${asked ?? noun})\\b`),
  })),
];
