/** How a letter names the debt: the kind of account and the end of its number, in the letter's language. */

const spanishProducts: Readonly<Record<string, string>> = {
  'credit card': 'tarjeta de crédito',
  'store card': 'tarjeta de tienda',
  'personal loan': 'préstamo personal',
  'auto loan': 'préstamo de auto',
  'student loan': 'préstamo estudiantil',
  overdraft: 'sobregiro',
  'checking account': 'cuenta de cheques',
  'outpatient visit': 'consulta ambulatoria',
  'hospital visit': 'visita al hospital',
  'emergency visit': 'visita a emergencias',
  laboratory: 'laboratorio',
  'physical therapy': 'terapia física',
  'dental care': 'atención dental',
  'electric service': 'servicio de electricidad',
  'gas service': 'servicio de gas',
  'water service': 'servicio de agua',
  'phone service': 'servicio telefónico',
  'internet service': 'servicio de internet',
  rent: 'alquiler',
};

/** `credit card`; capitals stay where the word is an abbreviation, as in `ATM fee`. */
function plainProduct(product: string): string {
  return /^\p{Lu}\p{Ll}/u.test(product)
    ? product.charAt(0).toLowerCase() + product.slice(1)
    : product;
}

/** `Main Street credit card`; in Spanish `tarjeta de crédito Main Street`. */
export function accountWords(
  { product, brand }: { readonly product: string; readonly brand: string },
  language: 'en' | 'es',
): string {
  const english = plainProduct(product.trim()) || 'account';
  if (language === 'en') return brand === '' ? english : `${brand} ${english}`;
  const spanish = spanishProducts[english.toLowerCase()] ?? english;
  return brand === '' ? spanish : `${spanish} ${brand}`;
}

const tailLength = 4;

/** `ending in 6789`: never the whole number. */
export function truncatedNumber(number: string, language: 'en' | 'es'): string {
  const characters = [...number.replace(/[^\p{L}\p{N}]/gu, '')];
  const shown = Math.min(tailLength, Math.max(1, characters.length - 1));
  const tail = characters.slice(-shown).join('');
  return `${language === 'en' ? 'ending in' : 'que termina en'} ${tail}`;
}
