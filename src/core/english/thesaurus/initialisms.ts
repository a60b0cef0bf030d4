/** What newspapers call by its letters, and spelt out: `letters|words:share,…`, read as words.ts is. Written for this project. */
export const INITIALISMS = `
afp|agence france-presse:1
ai|artificial intelligence:1
ap|associated press:1
asean|association of southeast asian nations:1
au|african union:1
bbc|british broadcasting corporation:1
cdc|centers for disease control:1
ceo|chief executive:0.95,chief executive officer:1
cfo|chief financial officer:1
cia|central intelligence agency:1
cop|conference of the parties:0.8
dea|drug enforcement administration:1
dhs|department of homeland security:1,homeland security:0.9
doj|department of justice:1,justice department:1
drc|democratic republic of congo:1,democratic republic of the congo:1
ecb|european central bank:1
ecowas|economic community of west african states:1
epa|environmental protection agency:1
eu|european union:1
ev|electric vehicle:1,electric car:0.9
evs|electric vehicles:1,electric cars:0.9
faa|federal aviation administration:1
fbi|federal bureau of investigation:1
fcc|federal communications commission:1
fda|food and drug administration:1
fema|federal emergency management agency:1
ftc|federal trade commission:1
gdp|gross domestic product:1
gop|republican party:0.9,republicans:0.8
hhs|health and human services:1
hq|headquarters:1
icc|international criminal court:1
icj|international court of justice:1
imf|international monetary fund:1
ioc|international olympic committee:1
ipo|initial public offering:1
irs|internal revenue service:1
isis|islamic state:0.95
mlb|major league baseball:1
mls|major league soccer:1
mp|member of parliament:1,lawmaker:0.6
nasa|national aeronautics and space administration:1
nato|north atlantic treaty organization:1
nba|national basketball association:1
nfl|national football league:1
ngo|non-governmental organisation:1,nongovernmental organization:1
ngos|non-governmental organisations:1,nongovernmental organizations:1
nhl|national hockey league:1
nhs|national health service:1
nyc|new york city:1,new york:0.8
opec|organization of the petroleum exporting countries:1
pm|prime minister:1
sec|securities and exchange commission:1
uae|united arab emirates:1
uk|united kingdom:1,britain:0.9
un|united nations:1
unhcr|united nations high commissioner for refugees:1,refugee agency:0.7
unicef|united nations children's fund:1
usa|united states:1,america:0.85
usda|department of agriculture:0.9,agriculture department:0.9
va|veterans affairs:0.9
vp|vice president:1
wfp|world food programme:1,world food program:1
wto|world trade organization:1
`;
