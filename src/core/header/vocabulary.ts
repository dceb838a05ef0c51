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

const ALL = [...FACET_OF.keys()].filter((word) => FACET_OF.get(word) !== 'noise');
const STEMS = ALL.filter((word) => word.length >= 3).sort((a, b) => b.length - a.length);

/** Letters between the parts of a compound: "verkoop-s-prijs". */
const LINKS = ['', 's', 'en', 'e'];

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
  const known = FACET_OF.get(word);
  if (known !== undefined) return { facets: known === 'noise' ? [] : [known], certainty: 1 };
  const parts = compound(word);
  if (parts !== null) return { facets: parts, certainty: 1 };
  return (
    similar(word, (other) => word.length >= 3 && other.startsWith(word), ABBREVIATED) ??
    similar(word, (other) => isMistyped(word, other), MISTYPED) ??
    NOT_UNDERSTOOD
  );
}

function compound(word: string): readonly Facet[] | null {
  for (const stem of STEMS) {
    const facet = FACET_OF.get(stem);
    if (facet === undefined || !word.startsWith(stem)) continue;
    for (const link of LINKS) {
      const rest = word.slice(stem.length + link.length);
      if (!word.slice(stem.length).startsWith(link) || rest === '') continue;
      const next = FACET_OF.get(rest);
      const others = next === undefined ? compound(rest) : [next];
      if (others !== null) return [facet, ...others];
    }
  }
  return null;
}

/** The one facet of the words that are like this one, the nearest in length; more than one facet is no reading. */
function similar(word: string, isLike: (other: string) => boolean, certainty: number): WordReading | null {
  const like = ALL.filter(isLike);
  const away = (other: string): number => Math.abs(other.length - word.length);
  const nearest = Math.min(...like.map(away));
  const facets = new Set(like.filter((other) => away(other) === nearest).map((other) => FACET_OF.get(other)));
  const [facet] = facets;
  return facets.size === 1 && facet !== undefined ? { facets: [facet], certainty } : null;
}

/** One letter more, less, other, or two in the wrong order; two of those in a long word. */
function isMistyped(word: string, other: string): boolean {
  const allowed = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
  return allowed > 0 && Math.abs(word.length - other.length) <= allowed && distance(word, other) <= allowed;
}

/** Damerau–Levenshtein: insertions, deletions, substitutions and swaps of neighbours. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (rows[i - 1]?.[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const best = Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(isSwap ? Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1) : best);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? Number.POSITIVE_INFINITY;
}
