/** Words that news uses for the same thing; a line each. Only those are here whose other meanings are rare in news. */
const SAME = `
kill slay dead die death fatal
injure wound hurt
buy purchase acquire
car vehicle automobile
begin start commence
finish conclude
build construct erect
film movie
doctor physician
company firm corporation business
police cop
increase grow growth
decrease decline
help assist aid assistance
award grant
student pupil
protest demonstration
attack assault
money fund funding
attorney lawyer
jail prison
child kid
choose select pick
quit resign resignation
dismiss sack
salary pay wage
fix repair
big large
quick fast rapid
illness disease sickness
ship vessel boat
plane aircraft airplane
soldier troop
weapon arms
talk negotiation
agreement accord pact
law legislation
rule regulation
boss chief
marry wed marriage wedding
born birth
happen occur
allow permit
ban prohibit forbid
receive obtain
farm agricultural agriculture
hurricane cyclone typhoon
oil petroleum
nation country
yearly annual annually
monthly month
victory win
stay remain
leave depart departure withdraw withdrawal exit
found establish create start
sell supply
picture photo photograph image
examine inspect review
sever cut
wealthy rich
huge enormous
murder homicide
crash accident collision
quake earthquake
blaze wildfire
cash money
try attempt
cancel scrap
delay postpone
hostage captive
refugee migrant asylum
lawmaker legislator
election vote poll
college university
medal decoration
airline carrier
immigrant migrant
cargo freight
garbage trash rubbish waste
gasoline petrol
apartment flat
vacation holiday
truck lorry
soccer football
railway railroad
shop store
subway metro
pharmacy drugstore
mail post
mother mom mum
father dad
renowned famous
donation contribution
recruit hire employ
unemployed jobless
unemployment joblessness
profit earnings
merger takeover acquisition
bankruptcy insolvency
strike walkout
verdict ruling judgment
accuse charge indict
arrest detain custody
robbery theft burglary
bomb explosive
explosion blast
gun firearm
missile rocket
ceasefire truce
border frontier
envoy ambassador diplomat
parliament legislature
vaccine vaccination jab
epidemic outbreak
rain rainfall
snow snowfall
pollution contamination
nuclear atomic
champion winner
scientist researcher
spacecraft spaceship
astronaut cosmonaut
internet web online
phone telephone smartphone
fee charge
residence home
worker employee staff
director chief
harm damage
victim casualty
funeral burial
debris wreckage
outlaw ban
spokesman spokeswoman spokesperson
chairman chairwoman chairperson chair
congressman congresswoman
businessman businesswoman businesspeople
policeman policewoman
fireman firefighter
`;

/** What is done, and who does it. */
const DOERS = `
found founder, own owner, lead leader, win winner, invent inventor, teach teacher, write writer, employ employer,
produce producer, use user, build builder, attack attacker, protest protester, support supporter, report reporter,
kill killer, design designer, direct director, operate operator, vote voter, buy buyer, sell seller, play player,
organize organizer, manage manager, train trainer, research researcher, read reader, sing singer, paint painter,
perform performer, publish publisher, invest investor, drive driver, farm farmer, govern governor, create creator,
develop developer, advise adviser, negotiate negotiator, observe observer, smuggle smuggler,
translate translator, defend defender, fight fighter, work worker, speak speaker, supply supplier,
import importer, export exporter, donate donor, survive survivor, visit visitor, investigate investigator,
prosecute prosecutor, edit editor, compose composer, explore explorer, discover discoverer
`;

/** Groups of words that may stand for one another, as they are written. Collected for this project. */
export const SYNONYM_GROUPS: readonly string[] = [...SAME.trim().split('\n'), ...DOERS.trim().split(/,\s*/)];
