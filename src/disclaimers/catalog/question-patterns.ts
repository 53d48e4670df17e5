// What tells questions and answers apart where the words of denial-words.ts alone do not. Each is held against the plain words of a sentence.

/** "Did you know that it cures?", "Any catch with our guaranteed cure?", "Wait weeks for a cure?": a no takes back something else. */
export const PRESUMES = /^(?:did|won't|isn't|wait\w*|(?:any|some|algun).* (?:with|to|than|like|con)) |\b(?:our|nuestr\w+|est[ae]) /u

/** "Guaranteed? No, it is no dream.", "No side effects? No, none.", "A miracle? No, better.", "A miracle? No, science." */
export const NO_IN_PRAISE =
  /dream|suen|^no (?:just |pura )?(?:science|ciencia)$|^n\w+ (?:none|ningun|(?:better|not one|nothing|zero|we deliver)$)/u

/** "No", "Not at all", "De ninguna manera": a no that stands by itself. */
export const OWN_NO = /^(?:no(?:pe|t at all)?|nah|para nada|de ninguna manera|en absoluto)$/u

/** "It depends.", "Not everyone.", "We don't know.": leaves open what was asked, which takes it back as a no does. */
export const LEFT_OPEN =
  /^(?:(?:it )?depend[es]\b|(?:we (?:do not|don't) know|no (?:lo sabemos|tod[oa]s|siempre)|not (?:every\w+|always))$)/u

/** "Is there an antidote for the side effects?", "Any past addiction?", "Are all risks known?": who says no to it plays nothing down. */
export const ASKS_ELSE =
  /^(?:are|have|do) you (?!get)|^ha |\b(?:without|cover|cubre|past\b|antidot|(?<!at )all|every|mo(?:re|st)|better|as \w+ as|cur[ae]|treat(?:s|an?)?\b|trata[nr]?\b|remov|avoid|reduc|lower|rule|help|ayuda|ends? my|works? on|(?:skip|miss)\w* (?:a|my)\b|cancel|saltar|pregunt|(?<!risk )(?<!potential )for addict|para la adic|against|contra|only|unico|tod[oa]s|mas\b|mejor)/u

/** "Is it free of risk?", "non-addictive": who says no to it plays nothing down. "Is this non-opioid drug addictive?" asks something else. */
export const HARM_FREE =
  /\b(?:(?:free (?:of|from)|libre de|sin) (?:any |ningun |todo )?(?:risk|danger|harm|side|effect|addict|depend|riesgo|peligro|efecto|adic)|(?:risk|effects?) free\b|non (?:addict|habit|toxic))/u

/** "It is not.", "You won't.", "There are none.", "Not with us." */
export const DENIED_AGAIN =
  /^(?:(?:it|they|you|there) (?:\w+ not|\w+n't|never \w+)(?: have any)?|there are none|(?:that is )?impossible|not (?:one bit|with us)|no (?:lo es|tiene|hay)|para nada|en absoluto|de ninguna manera)$/u

/** "Do I need a prescription?": who says yes to it makes nothing easier. */
export const ASKS_FOR_MORE = /^(?:do i (?:need|have)|necesito|hace falta)|needed$/u

/** "It is.", "They all do.", "Así es." */
export const SAID_AGAIN = /^(?:yes )?(?:it|they|you|we) (?:all |always )?(?:is|are|does|do|will|can)$|^(?:asi es|(?:si )?lo es)$/u

/** "Can it damage the bladder?", "Is there a danger in ketamine at home?", "Driver needed?", but not "Is there any harm in asking?". */
export const OF_IT =
  /^\w+ (?:it|there|i|you get|people)\b.*\b(?:it|ketamin[ae]|treatment|infusions?|lozenges|addictive|addicted|hooked)\b|^(?:is|are|does|do|will|can)(?:n't)? (?:it|(?:the |this |these |your |our )?(?:ketamine|treatment|infusions?|lozenges))\b|\b(?:addictive|addicted|hooked)$|^(?:es|hay|causa|crea|tiene|dana|afecta|pued[eo])\b|^(?:(?:are|will) there (?:be )?)?(?:any )?(?:side )?(?:effects|risks?|danger|efectos secundarios|riesgos?)(?: at all)?$/u
