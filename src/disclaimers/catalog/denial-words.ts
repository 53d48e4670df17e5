import type { Phrase } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Words that deny what follows them in the same clause. */
export const NEGATORS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'not',
  'no',
  'never',
  'neither',
  'nor',
  'without',
  'none',
  'nobody',
  'nothing',
  'cannot',
  'unable',
  'hardly',
  'rarely',
  'cant',
  'dont',
  'doesnt',
  'isnt',
  'nope',
  'nah',

  'nunca',
  'ni',
  'jamas',
  'tampoco',
  'sin',
  'ningun',
  'ninguna',
  'ninguno',
  'nadie',
  'nada',
])

/** Spanish words of denial that stand after a "no" or "sin" of the same denial. */
export const REPEATED_DENIALS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'ningun',
  'ninguna',
  'ninguno',
  'nada',
  'nadie',
  'ni',
  'nunca',
  'jamas',
])

/** Words that say yes to what was asked. */
export const AFFIRMS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'yes',
  'absolutely',
  'definitely',
  'certainly',
  'sure',
  'totally',
  'completely',
  'exactly',
  'always',
  'yep',
  'si',
  'claro',
  'absolutamente',
  'definitivamente',
  'totalmente',
  'siempre',
])

/** Words that leave a yes open: "Yes, in some plans." */
export const QUALIFIES: readonly string[] = /* @__PURE__ */ deepFreeze([
  'if',
  'when',
  'with',
  'not',
  'some',
  'sometimes',
  'often',
  'usually',
  'may',
  'might',
  'can',
  'partly',
  'no',
  'up',
  'to',
  'only',
  'as',
  'depends',
  'si',
  'algunos',
  'algunas',
  'veces',
  'puede',
  'solo',
  'como',
  'depende',
  'bajo',
  'con',
  'mayoria',
])

/** Whole sentences that take back what was asked before them. */
export const REFUTALS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'it not',
  'not so',
  'not true',
  "don't",
  "please don't",
  'please do not',
  'think again',
  'wrong',
  'false',

  'no lo hace',
  'no es asi',
  'no es cierto',
  'falso',
])

/** Whole sentences that say there is no such thing: they take back a question about that thing alone, "Guarantees?". */
export const NO_SUCH: readonly string[] = /* @__PURE__ */ deepFreeze(['none', 'there are none', 'no hay'])

/** Whole sentences that leave nothing open: "How much will my insurance pay? All of it." */
export const BOLD_ANSWERS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'everything',
  'all of it',
  'immediately',
  'for good',
  'forever',
  '100 %',
  'right away',
  'today',
  'the same day',
  'hoy',
])

/** Words of a question about what rivals have: "A better cure? None." praises the own one. */
export const RIVALING: readonly string[] = /* @__PURE__ */ deepFreeze([
  'better',
  'safer',
  'faster',
  'other',

  'mejor',
  'mejores',
  'otro',
  'otra',
  'otros',
  'otras',
])

/** What follows the first word of a short denial: "Not at all.", but not "Never mix". */
export const DENIAL_TAILS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'at',
  'whatsoever',
  'whatever',
  'ever',
  'needed',
  'required',
  'necessary',
  'reported',
  'known',
  'seen',
  'expected',
  'found',
  'really',
  'to',

  'en',
  'hace',
  'se',
  'requiere',
  'requerida',
  'necesaria',
  'necesario',
  'conocido',
  'conocida',
  'conocidos',
])

/** Denials that play down what was asked, by their first two words: "None to speak of.", "Not when it is taken as we advise." */
export const DENIALS_IN_PART: readonly (readonly [string, readonly string[]])[] = /* @__PURE__ */ deepFreeze([
  ['none', ['to', 'worth', 'that', 'we', 'at', 'with', 'when', 'in', 'really']],
  ['not', ['when', 'with', 'in', 'at', 'here', 'really', 'that']],
  ['only', ['if', 'when', 'for']],
  ['solo', ['si', 'cuando']],
  ['ninguno', ['que', 'con', 'cuando', 'en']],
  ['ninguna', ['que', 'con', 'cuando', 'en']],
])

/** What follows a negator where it denies nothing: "not only", "no doubt", "no longer". */
export const NO_DENIAL: readonly (readonly [readonly string[], readonly string[]])[] = /* @__PURE__ */ deepFreeze([
  [
    ['not', "isn't", "doesn't", "won't", "don't"],
    ['only', 'just', 'merely', 'simply', 'solely', 'to', 'surprisingly'],
  ],
  [
    ['no'],
    [
      'doubt',
      'wonder',
      'longer',
      'matter',
      'other',
      'better',
      'more',
      'surprise',
      'need',
      'solo',
      'dude',
      'dudes',
      'toxica',
      'toxico',
      'adictiva',
      'adictivo',
      'espere',
      'esperes',
      'pierda',
      'pierdas',
    ],
  ],
  [['nothing'], ['but', 'else', 'works', 'compares', 'beats', 'short']],
  [['never'], ['fails', 'before', 'again']],
  [
    ["don't", "can't", 'cannot', 'do'],
    ['wait', 'miss', 'settle', 'let', 'believe', 'recommend', 'suffer', 'worry', 'hesitate', 'give', 'forget', 'imagine', 'overstate'],
  ],
  [['without'], ['doubt', 'question', 'fail', 'delay']],
  [['sin'], ['duda', 'embargo', 'falta']],
])

/** Words that open a clause of their own, so that a denial before them does not reach over. */
export const CLAUSE_OPENERS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'but',
  'yet',
  'however',
  'although',
  'though',
  'because',
  'so',
  'while',
  'whereas',
  'instead',
  'unlike',
  'pero',
  'sino',
  'aunque',
  'porque',
  'mientras',
])

/** What over a list denies as "not" does. */
export const AVOIDS: readonly string[] = /* @__PURE__ */ deepFreeze(['avoid', 'evite', 'eviten', 'evitar'])

/** Headings over lists of what is not to be done. */
export const LABELS_OF_DENIAL: readonly string[] = /* @__PURE__ */ deepFreeze([
  'do not',
  "don't",
  "don'ts",
  'please do not',
  "please don't",
  'what not to do',
  'what to avoid',
  'avoid',
  'no haga',
  'evite',
  'que evitar',
  'lo que no debe hacer',
])

/** Words for what many believe and is not so. */
export const MYTHS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'myth',
  'myths',
  'misconception',
  'misconceptions',
  'mito',
  'mitos',
  'fiction',
])

/** Words that open a condition. */
export const CONDITIONS: readonly string[] = /* @__PURE__ */ deepFreeze(['if', 'when', 'once', 'si', 'cuando'])

/** Words that, after a comma or "and", begin a new statement. */
export const SUBJECTS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'it',
  'we',
  'you',
  'they',
  'this',
  'that',
  'these',
  'our',
  'he',
  'she',
  'i',
  'which',
  'who',
  'there',
  'ketamine',
  'esketamine',
  'spravato',
  'infusions',

  'el',
  'la',
  'esto',
  'nuestra',
  'nuestro',
  'nosotros',
  'usted',
  'ketamina',
  'que',
])

/** Words that hold what is said at arm's length: "it is a myth that …", "ads that claim …". A match near one is a report, not a claim. */
export const DISTANCE: readonly string[] = /* @__PURE__ */ deepFreeze([
  'misleading',
  'misleads',
  'mislead',
  'deceptive',
  'false',
  'falsely',
  'untrue',
  'unproven',

  'beware',
  'desconfia',
  'desconfie',
  'desconfien',
  'wary',
  'skeptical',
  'sceptical',
  'suspicious',
  'scam',
  'scams',
  'allegedly',
  'alleged',
  'purported',
  'purportedly',
  'supposedly',
  'unlawful',
  'illegal',
  'lawsuit',
  'indictment',
  'prosecutor',
  'prosecutors',
  'sued',
  'convicted',
  'fined',

  'falso',
  'falsa',
  'enganoso',
  'enganosa',
  'supuesto',
  'supuesta',
  'supuestamente',
  'ilegal',
  'estafa',
])

/** Pairs of neighbours that do the same. */
export const DISTANCE_PAIRS: readonly (readonly [string, readonly string[]])[] = /* @__PURE__ */ deepFreeze([
  ['es', ['mentira']],
  ['claim', ['that', 'to', 'it']],
  ['claims', ['that', 'to', 'it', 'of', 'such', 'like', 'about']],
  ['claiming', ['that', 'to']],
  ['claimed', ['that', 'to']],
  ['advertise', ['that', 'as', 'it', 'a', 'an', 'rates']],
  ['advertised', ['as', 'it', 'that']],
  ['promises', ['of', 'that', 'such', 'like']],
  [
    'avoid',
    [
      'clinics',
      'providers',
      'sites',
      'websites',
      'anyone',
      'words',
      'terms',
      'phrases',
      'claims',
      'ads',
      'companies',
      'saying',
      'calling',
      'any',
    ],
  ],
  ['avoids', ['words', 'terms', 'phrases', 'claims', 'saying']],
  ['warned', ['about', 'against', 'that', 'companies', 'clinics']],
  ['warns', ['about', 'against', 'that']],
  ['for', ['saying', 'claiming', 'calling', 'advertising', 'promising', 'stating', 'telling', 'describing', 'touting', 'suggesting']],
  ['por', ['decir', 'afirmar', 'anunciar', 'prometer', 'llamar', 'asegurar', 'publicitar', 'presentar']],
  ['red', ['flag', 'flags']],
  ['stop', ['advertising', 'claiming']],
  ['had', ['claimed', 'promised', 'guaranteed', 'advertised']],
  ['with', ['selling', 'mailing', 'shipping', 'advertising', 'fraud']],
  ['its', ['website', 'facebook', 'instagram']],
  ['longer', ['say', 'says', 'claim', 'claims', 'advertise', 'advertises', 'promise', 'promises']],
  ['objects', ['to']],
  ['earlier', ['version']],
  ['version', ['anterior']],
  ['demanda', ['sostiene', 'alega']],
  ['prohibe', ['a']],
  ['la', ['frase']],
  ['promising', ['nearly', 'instant', 'quick', 'fast', 'miracle', 'relief', 'cures', 'a']],
  ['wrong', ['to']],
  ['mistake', ['to']],
  ['never', ['say', 'says', 'claim', 'call', 'describe']],
  ['that', ['promise', 'promised', 'claim', 'claimed', 'advertise', 'advertised', 'guarantee', 'tout']],
  ['regrets', ['having', 'calling', 'saying']],
  ['error', ['decir', 'afirmar', 'creer', 'pensar', 'llamarlo', 'llamarla']],
  ['who', ['promise', 'promises', 'claim', 'claims', 'say', 'says', 'tell', 'tells', 'guarantees']],
  ['some', ['clinics', 'sites', 'websites', 'ads', 'sellers', 'providers']],
  ['many', ['clinics', 'sites', 'websites', 'ads', 'sellers', 'providers']],
  ['algunas', ['clinicas', 'paginas', 'empresas']],
  ['algunos', ['sitios', 'anuncios', 'vendedores']],
  ['ask', ['if']],
  ['asks', ['if']],
  ['asked', ['if']],
  ['us', ['if']],
  ['wonder', ['if']],
  ['unclear', ['if']],
  ['reports', ['that', 'of']],
  ['pregunte', ['si']],
  ['preguntan', ['si']],
  ['quien', ['promete', 'ofrece', 'diga', 'asegura']],
  ['words', ['like', 'such']],
  ['phrases', ['like', 'such']],
  ['dicen', ['que']],
  ['afirman', ['que']],
  ['warning', ['letter', 'letters']],
  ['steer', ['clear']],
  ['de', ['advertencia', 'alerta']],
  ['evite', ['frases', 'palabras', 'clinicas', 'sitios', 'decir', 'anuncios']],
])

/** A yes-or-no question begins with one of these. */
export const QUESTION_OPENERS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'is',
  'are',
  'does',
  'do',
  'can',
  'could',
  'will',
  'would',
  'has',
  'have',
  'was',
  'were',
  'should',
  'may',
  'might',
  'es',
  'son',
  'puede',
  'pueden',
  'tiene',
  'cura',
  'funciona',
  'existe',
  'hay',
  'esta',
  'estan',
  'debo',
  'sirve',
  'hace',
  'am',
  'must',
  'puedo',
  'podemos',
  'podre',
  'debemos',
  'necesito',
  'tengo',
  'tendre',
  'tienen',
  'causa',
  'produce',
  'provoca',
  'requiere',
  'cubre',
  'sera',
  'seria',
  'cree',
  'crees',
  'previene',
  'repara',
  'paga',
  'garantizan',
])

/** What reports: "the ad claimed …". With "our" before it, it is one's own word. */
export const REPORTERS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'ad',
  'ads',
  'advert',
  'advertisement',
  'commercial',
  'flyer',
  'post',
  'website',
  'billboard',
  'headline',
  'site',
  'sites',
  'seller',
  'sellers',
  'advertiser',
  'advertisers',
  'anuncio',
  'anuncios',
  'folleto',
  'titular',
  'publicacion',
  'articulo',
])

/** What reports in the news. With "our" or "it" behind it, the report praises what is offered. */
export const PRESS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'press',
  'magazine',
  'newspapers',
  'headlines',
  'journalist',
  'journalists',
  'critics',

  'prensa',
  'revista',
  'periodicos',
  'titulares',
  'periodista',
  'periodistas',
  'criticos',
])

/** What a report does with a claim. */
export const REPORTS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'said',
  'says',
  'told',
  'claimed',
  'claims',
  'promised',
  'promise',
  'promises',
  'touted',
  'called',
  'boasted',
  'advertised',
  'bragged',
  'spoke',
  'talked',
  'decia',
  'dice',
  'hablaba',
  'habla',
  'prometia',
  'afirmaba',
  'afirma',
  'aseguraba',
  'presumia',
  'anunciaba',
  'decian',
  'prometian',
  'wrote',
  'say',
  'escribio',
  'llamo',
  'llamaron',
])

/** Words that make a report one's own. */
export const OWN: readonly string[] = /* @__PURE__ */ deepFreeze([
  'our',
  'my',
  'this',
  'nuestro',
  'nuestra',
  'nuestros',
  'mi',
  'este',
  'esta',
])

/** What makes a report in the news an advertisement of one's own: "Newspapers called us the best clinic", "called it a miracle". */
export const OURSELVES: readonly string[] = /* @__PURE__ */ deepFreeze(['our', 'us', 'we', 'it', 'nuestr*', 'nos', 'somos'])

/** Words that stand before the verb of a question. */
export const QUESTION_LEADS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'so',
  'and',
  'but',
  'pero',
  'y',
  'se',
  'me',
  'te',
  'le',
  'lo',
  'nos',
])

/** "How is your mood?" asks about the reader, "How soon can I work?" for the reader, wherever in the question it stands. */
export const STATE_QUESTIONS: readonly (readonly [string, readonly string[], readonly string[]])[] = /* @__PURE__ */ deepFreeze([
  ['how', ['is', 'are', 'was', 'were', 'do', 'did'], ['your', 'you', 'i']],
  ['when', ['can', 'will', 'may', 'should'], ['i', 'my']],
  ['soon', ['can', 'will', 'may', 'should'], ['i', 'my']],
  ['much', ['will', 'does'], ['my', 'insurance']],
  ['como', ['esta', 'estuvo', 'anda', 'sigue', 'se'], ['su', 'tu', 'usted', 'siente', 'sintio', 'sientes']],
])

/** Names of what is studied or judged, whose word refutes a claim: "but the studies do not confirm it". */
export const EVIDENCE: readonly string[] = /* @__PURE__ */ deepFreeze([
  'study',
  'studies',
  'trial',
  'trials',
  'evidence',
  'data',
  'research',
  'science',
  'proof',
  'regulators',
  'fda',
  'ftc',
  'estudio',
  'estudios',
  'ensayo',
  'ensayos',
  'evidencia',
  'datos',
  'pruebas',
  'ciencia',
])

/** What evidence does for a claim. */
export const CONFIRMS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'confirm',
  'confirms',
  'confirmed',
  'support',
  'supports',
  'supported',
  'back',
  'backs',
  'bear',
  'bears',
  'show',
  'shows',
  'shown',
  'prove',
  'proves',
  'confirma',
  'confirman',
  'respalda',
  'respaldan',
  'demuestra',
  'demuestran',
  'prueban',
  'apoyan',
  'sostienen',
  'avalan',
])

/** What stands for the claim where it is refuted: "confirm it", "lo confirman". */
export const THE_CLAIM: readonly string[] = /* @__PURE__ */ deepFreeze([
  'it',
  'this',
  'that',
  'them',
  'so',
  'lo',
  'la',
  'los',
  'las',
  'eso',
  'esto',
])

/** What somebody thinks or is told: "If you think that …". */
export const SUPPOSES: readonly string[] = /* @__PURE__ */ deepFreeze([
  'think',
  'thinks',
  'believe',
  'believes',
  'hear',
  'heard',
  'read',
  'told',
  'tells',
  'says',
  'offers',
  'offered',

  'ofrece',
  'ofrecen',
  'cree',
  'crees',
  'piensa',
  'piensas',
  'oye',
  'oido',
  'leido',
  'escuchado',
  'dice',
  'dicen',
])

/** Beginnings of the advice that follows it: "…, ask your doctor". */
export const ADVISES: readonly string[] = /* @__PURE__ */ deepFreeze([
  'ask*',
  'talk*',
  'speak*',
  'check*',
  'discuss*',
  'consult*',
  'remember*',
  'beware*',
  'think*',
  'report*',

  'denunci*',
  'pregunt*',
  'habl*',
  'recuerd*',
  'piens*',
])

/** Words of an offer of one's own. */
export const OFFERING: readonly string[] = /* @__PURE__ */ deepFreeze([
  'our',
  'us',
  'we',
  'today',
  'now',
  'out',

  'nuestra',
  'nuestro',
  'nuestras',
  'nuestros',
  'nosotros',
  'hoy',
  'ahora',
])

/** Words that speak of the reader or of what may be. */
export const ADDRESSING: readonly string[] = /* @__PURE__ */ deepFreeze([
  'you',
  'your',
  'this',
  'may',
  'might',
  'could',

  'usted',
  'tu',
  'te',
  'podria',
])

/** Doubts and untruths: who denies one affirms. */
export const DOUBTED: readonly string[] = /* @__PURE__ */ deepFreeze([
  'doubt',
  'doubts',
  'question',
  'secret',
  'deny',
  'denies',
  'denied',
  'denying',
  'exaggeration',
  'lie',
  'myth',
  'misconception',
  'fiction',
  'accident',
  'coincidence',
  'mystery',

  'duda',
  'dudas',
  'secreto',
  'niega',
  'niegan',
  'niego',
  'negar',
  'negarse',
  'exageracion',
  'exagerado',
  'mentira',
  'mito',
  'ficcion',
  'casualidad',
  'misterio',
])

/** What may stand between a denial and the doubt that it denies. */
export const BEFORE_DOUBT: readonly string[] = /* @__PURE__ */ deepFreeze([
  'a',
  'an',
  'any',
  'one',
  'be',
  'can',
  'could',
  'really',

  'un',
  'una',
  'ningun',
  'ninguna',
  'es',
  'hay',
  'cabe',
  'se',
  'puede',
])

/** What one does with advisers: "Ask your doctor if …". */
export const ASKS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'ask',

  'pregunta',
  'pregunte',
  'preguntale',
  'preguntele',
  'consulta',
  'consulte',
  'consultale',
  'consultele',
])

/** Beginnings of those whom one asks. */
export const ADVISERS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'doctor*',
  'clinic*',
  'prescri*',
  'physician*',
  'psychi*',
  'psycho*',
  'surgeon*',
  'therapist*',
  'specialist*',
  'staff*',
  'pharm*',
  'provide*',
  'team*',
  'nurse*',
  'counselor*',
  'gp',
  'plan',
  'insur*',

  'medic*',
  'psiquiatr*',
  'psicolog*',
  'terapeut*',
  'especialist*',
  'personal',
  'farmac*',
  'equipo*',
  'enfermer*',
])

/** What a line needs, has or causes, over a list that it denies: "Ketamine does not cause:". */
export const NEEDS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'no',
  'need',
  'needs',
  'require',
  'requires',
  'have',
  'has',
  'cause',
  'causes',

  'necesita',
  'necesitas',
  'requiere',
  'tiene',
  'causa',
  'hay',
])

/** Terms that are often explained. A sentence that begins with one and says what it is, claims nothing. */
export const TERMS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'neuroplasticity',
  'plasticity',
  'neurogenesis',
  'synaptogenesis',
  'remission',
  'response',
  'relapse',
  'tolerance',
  'neuroplasticidad',
  'plasticidad',
  'remision',
  'respuesta',
  'recaida',
])

/** How a term is explained. */
export const DEFINES: readonly string[] = /* @__PURE__ */ deepFreeze(['is', 'means', 'refers', 'describes', 'es', 'significa', 'describe'])

/** What a term is said to be. */
export const KINDS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'that',
  'to',
  'ability',
  'capacity',
  'process',
  'term',
  'word',
  'name',
  'when',
  'que',
  'capacidad',
  'proceso',
  'termino',
  'palabra',
  'nombre',
  'cuando',
])

/** Medicines in general: "no drug is without side effects". */
export const MEDICINES: readonly string[] = /* @__PURE__ */ deepFreeze([
  'drug',
  'medicine',
  'medication',
  'treatment',
  'therapy',
  'procedure',
  'medicamento',
  'medicina',
  'tratamiento',
  'farmaco',
])

/** Words that make an offer of a question: "(Are you) ready for a life-changing treatment?". */
export const OFFERS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'want',
  'ready',
  'tired',
  'looking',
  'need',
  'imagine',
  'quiere',
  'listo',
  'lista',
  'busca',
])

/** Words with which a Spanish question names what it asks about: "¿La ketamina cura la ansiedad?". */
export const SPANISH_SUBJECTS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'la',
  'el',
  'las',
  'los',
  'este',
  'esta',
  'estos',
  'estas',
  'una',
  'ketamina',
])

/** Verbs that carry a denial after them: "is not". */
export const AUXILIARIES: readonly string[] = /* @__PURE__ */ deepFreeze([
  'must',
  'should',
  'debe',
  'deben',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'can',
  'could',
  'has',
  'have',
  'does',
  'do',
  'did',
  'may',
  'will',
  'es',
  'son',
  'esta',
  'estan',
  'fue',
  'ha',
  'han',
  'puede',
  'pueden',
])

/** Pairs of words that, after a claim, leave it open: "…, but the jury is still out". */
export const DOUBTS: readonly (readonly [string, readonly string[]])[] = /* @__PURE__ */ deepFreeze([
  ['jury', ['is', 'remains']],
  ['is', ['false', 'untrue', 'nonsense']],
  ['are', ['false', 'untrue', 'nonsense']],
  ['es', ['falso', 'falsa', 'mentira']],
  ['remains', ['to', 'unproven', 'unclear', 'unknown', 'uncertain', 'untested']],
  ['remain', ['to', 'unproven', 'unclear', 'unknown', 'uncertain', 'untested']],
  ['por', ['verse', 'demostrarse']],
])

/** Other treatments by name, but not antidepressants, with which ketamine is compared to run them down. A sentence that begins with one and names neither ketamine nor an offer speaks of that one. */
export const OTHER_TREATMENTS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'acetaminophen',
  'acamprosate',
  'aspirin',
  'botox',
  'buprenorphine',
  'caffeine',
  'clozapine',
  'diazepam',
  'disulfiram',
  'ect',
  'electroconvulsive',
  'emdr',
  'fentanyl',
  'gabapentin',
  'ibuprofen',
  'insulin',
  'lidocaine',
  'lithium',
  'lorazepam',
  'methadone',
  'morphine',
  'naloxone',
  'naltrexone',
  'penicillin',
  'propofol',
  'psilocybin',
  'suboxone',
  'tms',
  'vivitrol',

  'aspirina',
  'buprenorfina',
  'ibuprofeno',
  'insulina',
  'lidocaina',
  'litio',
  'metadona',
  'morfina',
  'naltrexona',
  'paracetamol',
  'penicilina',
  'psilocibina',
])

/** What a text offers: ketamine, or what "we" do. */
export const OFFERED: readonly string[] = /* @__PURE__ */ deepFreeze([
  'ketamine',
  'esketamine',
  'spravato',
  'we',
  'us',
  'our',
  'ours',
  'here',
  'infusion',
  'infusions',
  'session',
  'sessions',
  'lozenge',
  'lozenges',
  'troche',
  'troches',

  'ketamina',
  'esketamina',
  'infusiones',
  'sesion',
  'sesiones',
  'nosotros',
  'nuestra',
  'nuestras',
  'nuestro',
  'nuestros',
])

/** What somebody may come across: "If a website offers it without a prescription, …". Up to its last comma the sentence claims nothing. */
export const REPORTED_OFFERS: readonly Phrase[] = /* @__PURE__ */ deepFreeze([
  'if (a|an|any) (website|site|seller|page|clinic|company|app|provider|pharmacy|ad|vendor) (offer*|sell*|promis*|claim*|advertis*|guarante*|ship*)',
  '(watch out|careful|(walk|stay) away) ..1 (a|an|any) (website|site|seller|page|clinic|company|app|provider|pharmacy|ad|vendor) that',
  '(posts|comments|reviews) (like|that) ..14 (are|be|were|been|get) (removed|deleted|hidden|taken down|not allowed)',
  '(remove|delete|hide) (posts|comments|reviews) (like|that)',
  'si (una|un|alguna|algun) (pagina|sitio|vendedor|clinica|empresa|farmacia|anuncio) ..1 (ofrec*|vend*|promet*|asegur*|garantiz*|envi*)',
])
