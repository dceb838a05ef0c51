// SPDX-License-Identifier: EUPL-1.2

/** A thing that a header can speak of. */
export type Facet =
  | 'social'
  | 'rent'
  | 'mid'
  | 'purchase'
  | 'affordable'
  | 'expensive'
  | 'unknown'
  | 'total'
  | 'build'
  | 'homes'
  | 'number'
  | 'demolition'
  | 'sale'
  | 'stock'
  | 'daeb'
  | 'code'
  | 'municipality'
  | 'name'
  | 'province'
  | 'subregion'
  | 'plan'
  | 'year'
  | 'status'
  | 'hard'
  | 'soft'
  | 'tenure'
  | 'price'
  | 'retention'
  | 'owner'
  | 'share'
  | 'net'
  | 'other'
  | 'noise';

/** Words by facet, folded; Dutch, then English. Compounds are taken apart into these. */
const WORDS: Readonly<Record<Facet, string>> = {
  social: 'sociaal sociale social',
  rent: 'huur huren rent rental rented',
  mid: 'midden middel middensegment middensegmenten middelduur middeldure middendure middenduur mid middle intermediate',
  purchase: 'koop kopen purchase owneroccupied',
  affordable: 'betaalbaar betaalbare affordable',
  expensive: 'duur dure duurdere expensive luxe hoogsegment',
  unknown: 'onbekend onbekende unknown',
  total:
    'totaal totale totalen total eindtotaal som programma programme program plancapaciteit woningbouwprogramma capaciteit',
  build: 'nieuwbouw toevoeging toevoegingen toevoegen bouw bruto gross construction newbuild woningbouw',
  homes:
    'woning woningen won wooneenheid wooneenheden homes dwellings dwelling housing house houses eenheden',
  number: 'aantal aantallen number count',
  demolition: 'sloop slopen gesloopt onttrekking onttrekkingen demolition demolished',
  sale: 'verkoop verkocht sale sales sold',
  stock: 'voorraad stock bestaand bestaande existing',
  daeb: 'daeb corporatie corporaties corporatiewoning',
  code: 'code gmcode gm cbs cbscode id',
  municipality: 'gemeente gemeenten gem municipality municipalities',
  name: 'naam name',
  province: 'provincie province',
  subregion: 'deelregio subregio subregion deelgebied',
  plan: 'plan plannen plans project projecten projects locatie locaties planlocatie site sites',
  year: 'jaar year opleverjaar oplevering opleverdatum startjaar realisatiejaar planjaar bouwjaar',
  status: 'status planstatus fase planfase phase hardheid planologisch planologische stadium',
  hard: 'hard harde',
  soft: 'zacht zachte soft',
  tenure:
    'segment segmenten categorie categorieen eigendom eigendomsvorm prijsklasse prijscategorie prijssegment tenure betaalbaarheid',
  price: 'prijs prijzen price vraagprijs von',
  retention: 'instandhouding instandhoudingstermijn retention',
  owner: 'eigenaar verhuurder opdrachtgever ontwikkelaar owner landlord',
  share: 'percentage procent aandeel pct share perc',
  net: 'netto net saldo',
  other:
    'wvrv opmerking opmerkingen toelichting notitie bron contact contactpersoon wethouder check controle verschil afwijking bevolking bevolkingsgroei inwoners huishoudens populatie population relatief groei gerealiseerd restcapaciteit doel ambitie norm oppervlakte hectare kosten budget remark remarks note notes comment comments indeling waarde adres postcode telefoon email regiocode provinciecode opdracht tekort overschot',
  noise:
    'van de het een in per tot en te of x met voor op der den and of the in per incl inclusief excl exclusief waarvan alle',
};

const FACET_OF = new Map(
  (Object.entries(WORDS) as [Facet, string][]).flatMap(([facet, words]) =>
    words.split(' ').map((word): [string, Facet] => [word, facet]),
  ),
);

/** All words that say something, with what they speak of. */
const TELLING = [...FACET_OF].filter(([, facet]) => facet !== 'noise');

/** Letters between the parts of a compound: "verkoop-s-prijs". */
const LINKS = ['', 's', 'en', 'e'];
/** What a compound can begin with, the longest word first. */
const BEGINNINGS = TELLING.filter(([word]) => word.length >= 3)
  .sort(([one], [other]) => other.length - one.length)
  .flatMap(([word, facet]) => LINKS.map((link): [string, Facet] => [word + link, facet]));

/** How a word was understood. */
export interface WordReading {
  readonly facets: readonly Facet[];
  /** 1 as it is written, less for an abbreviation or a typing error, 0 not understood. */
  readonly certainty: number;
}

const NOT_UNDERSTOOD: WordReading = { facets: [], certainty: 0 };
const ABBREVIATED = 0.9;
const MISTYPED = 0.85;

/**
 * What a folded word speaks of: a known word, a compound of known words, the beginning of exactly one thing, or a
 * known word with a letter wrong.
 *
 * @example readWord('socialehuurwoningen').facets // ['social', 'rent', 'homes']
 * @example readWord('scoiale') // { facets: ['social'], certainty: 0.85 }
 */
export function readWord(word: string): WordReading {
  const facets = partsOf(word);
  if (facets !== null) return { facets, certainty: 1 };
  return (
    similar(word, (other) => word.length >= 3 && other.startsWith(word), ABBREVIATED) ??
    similar(word, (other) => isNear(word, other, mistakesIn(word)), MISTYPED) ??
    NOT_UNDERSTOOD
  );
}

/** A known word, or known words that are written as one. */
function partsOf(word: string): readonly Facet[] | null {
  const known = FACET_OF.get(word);
  if (known !== undefined) return known === 'noise' ? [] : [known];
  for (const [beginning, facet] of BEGINNINGS) {
    const others = word.startsWith(beginning) ? partsOf(word.slice(beginning.length)) : null;
    if (others !== null) return [facet, ...others];
  }
  return null;
}

/** The one facet of the words that are like this one, the nearest in length; more than one facet is no reading. */
function similar(word: string, isLike: (other: string) => boolean, certainty: number): WordReading | null {
  const like = TELLING.filter(([other]) => isLike(other));
  const away = (other: string): number => Math.abs(other.length - word.length);
  const nearest = Math.min(...like.map(([other]) => away(other)));
  const [facet, another] = new Set(
    like.filter(([other]) => away(other) === nearest).map(([, facet]) => facet),
  );
  return facet === undefined || another !== undefined ? null : { facets: [facet], certainty };
}

/** In a short word a wrong letter makes another word. */
function mistakesIn(word: string): number {
  return word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
}

/**
 * Whether so many mistakes make one word of the other: a letter more, less or other, or two neighbours in the wrong
 * order (Damerau–Levenshtein).
 */
function isNear(one: string, other: string, mistakes: number): boolean {
  if (mistakes < 0) return false;
  if (one[0] === other[0]) return one === '' || isNear(one.slice(1), other.slice(1), mistakes);
  const isSwap = one[0] === other[1] && one[1] === other[0];
  return (
    isNear(one.slice(1), other, mistakes - 1) ||
    isNear(one, other.slice(1), mistakes - 1) ||
    isNear(one.slice(1), other.slice(1), mistakes - 1) ||
    (isSwap && isNear(one.slice(2), other.slice(2), mistakes - 1))
  );
}
