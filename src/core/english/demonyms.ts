/**
 * Countries and the words for their people and things, so that "Malian troops" answers a question
 * about "Mali's army". One line a country: its name, then the words that stand for it.
 */
const LINES = `
afghanistan afghan afghani|albania albanian|algeria algerian|angola angolan|argentina argentine argentinian
armenia armenian|australia australian aussie|austria austrian|azerbaijan azerbaijani azeri|bahrain bahraini
bangladesh bangladeshi|belarus belarusian|belgium belgian|benin beninese|bolivia bolivian|bosnia bosnian
botswana batswana|brazil brazilian|bulgaria bulgarian|burundi burundian|cambodia cambodian|cameroon cameroonian
canada canadian|chad chadian|chile chilean|china chinese|colombia colombian|comoros comorian|congo congolese
croatia croatian|cuba cuban|cyprus cypriot|denmark danish dane|ecuador ecuadorian|egypt egyptian
england english|eritrea eritrean|estonia estonian|ethiopia ethiopian|europe european|finland finnish finn
france french frenchman|gabon gabonese|gambia gambian|georgia georgian|germany german|ghana ghanaian
greece greek|guatemala guatemalan|guinea guinean|haiti haitian|honduras honduran|hungary hungarian
iceland icelandic|india indian|indonesia indonesian|iran iranian|iraq iraqi|ireland irish|israel israeli
italy italian|jamaica jamaican|japan japanese|jordan jordanian|kazakhstan kazakh|kenya kenyan|kuwait kuwaiti
laos laotian|latvia latvian|lebanon lebanese|liberia liberian|libya libyan|lithuania lithuanian
madagascar malagasy|malawi malawian|malaysia malaysian|mali malian|malta maltese|mauritania mauritanian
mexico mexican|moldova moldovan|mongolia mongolian|morocco moroccan|mozambique mozambican|myanmar burmese burma
namibia namibian|nepal nepali nepalese|netherlands dutch|niger nigerien|nigeria nigerian|norway norwegian
oman omani|pakistan pakistani|palestine palestinian|panama panamanian|paraguay paraguayan|peru peruvian
philippines filipino philippine|poland polish pole|portugal portuguese|qatar qatari|romania romanian
russia russian|rwanda rwandan|scotland scottish scot|senegal senegalese|serbia serbian serb|singapore singaporean
slovakia slovak slovakian|slovenia slovenian|somalia somali|spain spanish spaniard|sudan sudanese
sweden swedish swede|switzerland swiss|syria syrian|taiwan taiwanese|tanzania tanzanian|thailand thai
togo togolese|tunisia tunisian|turkey turkish turk|uganda ugandan|ukraine ukrainian|uruguay uruguayan
venezuela venezuelan|vietnam vietnamese|wales welsh|yemen yemeni|zambia zambian|zimbabwe zimbabwean
africa african|asia asian|america american`;

const COUNTRY = new Map<string, string>();
const COUNTRIES = new Set<string>();
for (const line of LINES.trim().split(/\n|\|/)) {
  const [country = '', ...words] = line.trim().split(' ');
  COUNTRIES.add(country);
  for (const word of words) COUNTRY.set(word, country).set(`${word}s`, country);
}

/** The country (lower case) that a word for its people or things stands for; the word itself otherwise. */
export function countryOf(word: string): string {
  return COUNTRY.get(word) ?? word;
}

/** Whether a word (lower case) names a country or a continent. */
export function isCountry(word: string): boolean {
  return COUNTRIES.has(word);
}
