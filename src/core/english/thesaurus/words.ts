/**
 * What people say in everyday words, and what news says for the same: `word|other:share,…`, a line each. The share says how
 * safely the other stands for the word in news: .9 nearly always the same, .6 usually, .4 sometimes. Inflections are left out.
 * Written for this project, going down the most frequent words of English.
 */
export const WORDS = `
abandon|leave:0.6,scrap:0.6,give up:0.6,ditch:0.6,left behind:0.6,deserted:0.6,desert:0.5,drop:0.5,forsake:0.5
abandoned|deserted:0.8,left:0.6,gave up:0.6,vacant:0.5,dropped:0.5,scrapped:0.5,derelict:0.5,evacuated:0.4,discarded:0.4,neglected:0.4
ability|capability:0.8,skill:0.6,able:0.6,capacity:0.5
able|ability:0.8,capable:0.7,could:0.6,managed:0.5
aboard|on board:0.95,passengers:0.5
abortion|terminate pregnancy:0.7,anti-abortion:0.5,pro-choice:0.5,roe vs. wade:0.4,right to life:0.4,pro-life:0.4
absolute|total:0.6,complete:0.6,utter:0.5
absolutely|totally:0.8,completely:0.8,definitely:0.7
absurd|ridiculous:0.8,ludicrous:0.7,preposterous:0.7
abuse|mistreat:0.8,mistreatment:0.8,molest:0.6,molestation:0.6,ill-treatment:0.6,assault:0.5,cruelty:0.5,misuse:0.5,neglect:0.4,violence:0.4,beat:0.4,harassment:0.4
academy|school:0.6,institute:0.4
accept|agree:0.6,approve:0.5,embrace:0.4,adopt:0.4,take:0.4,acknowledge:0.4
accepted|acceptance:0.9,agreed:0.6,approved:0.6,took:0.4,admitted:0.4,received:0.4
access|entry:0.6,admission:0.4,enter:0.4,entrance:0.4
accident|crash:0.8,collision:0.8,mishap:0.7,wreck:0.6,incident:0.6,collided:0.5,pileup:0.5,disaster:0.4
accidentally|inadvertently:0.8,unintentionally:0.7,by mistake:0.7,mistakenly:0.7,accident:0.7
accidents|crash:0.8,collision:0.8,wreck:0.8,mishap:0.6,pileup:0.5,derailment:0.4,incident:0.4
accomplished|achieved:0.9,achievement:0.8,completed:0.6,feat:0.5
accurate|accuracy:0.9,correct:0.7,precise:0.6,true:0.5
accused|accusation:0.9,defendant:0.9,charged:0.8,alleged:0.8,allegations:0.8,suspect:0.8,allegedly:0.7,suspected:0.7,indicted:0.6,faces charges:0.6,blamed:0.5,on trial:0.4
achieve|achievement:0.9,accomplish:0.8,attain:0.8,reach:0.5,success:0.4
acid|corrosive:0.5
act|behave:0.6,perform:0.5,legislation:0.5,actor:0.5,law:0.4,measure:0.4,portray:0.4
acted|behaved:0.6,starred:0.4,played:0.4
acting|actor:0.7,interim:0.6,perform:0.5,role:0.5,temporary:0.4
action|measure:0.6,step:0.5,move:0.5
actions|conduct:0.6,behavior:0.6,measures:0.5,steps:0.5,deeds:0.5
active|activist:0.4,involved:0.4
activist|campaigner:0.9,protester:0.7,advocate:0.7,demonstrator:0.6,dissident:0.5
activities|events:0.5
activity|action:0.5,operations:0.4
actor|starred:0.8,star:0.7,actress:0.6,performer:0.5,played:0.5,thespian:0.5,cast:0.4
actors|actresses:0.8,performers:0.7,cast:0.6,stars:0.6,thespians:0.6,starring:0.5,co-stars:0.5
actress|starred:0.8,actor:0.7,star:0.7,starlet:0.6,performer:0.4
acts|actions:0.7,behaves:0.5,deeds:0.5
actual|real:0.8,true:0.5
actually|in fact:0.7,really:0.6,in reality:0.6
ad|advertisement:0.9,advert:0.9,advertising:0.9,commercial:0.8,campaign:0.4
add|addition:0.8,include:0.5,append:0.4,extra:0.4,expand:0.4,supplement:0.4
added|additional:0.5,said:0.4
addict|addiction:0.9,drug user:0.8,substance abuse:0.8,user:0.5
addition|added:0.7,expansion:0.4,extra:0.4
address|speech:0.6,speak:0.5,spoke:0.5,tackle:0.4,remarks:0.4
administration|government:0.7,white house:0.5,management:0.5
admiral|naval commander:0.5,commander:0.4
admire|admiration:0.9,respect:0.7,praise:0.5,idolize:0.4
admit|confess:0.8,acknowledge:0.8,confessed:0.8,concede:0.7,confession:0.7,plead guilty:0.6,pleaded guilty:0.6,own up:0.6,came clean:0.5,guilty plea:0.5
admitted|confessed:0.8,acknowledged:0.8,admission:0.8,pleaded guilty:0.7,conceded:0.7,owned up:0.7,confession:0.7,came clean:0.6,hospitalized:0.4,revealed:0.4
adopted|adoption:0.9,adoptive:0.9,approved:0.4,passed:0.4
adorable|cute:0.8
adore|love:0.8
adult|grown-up:0.8,over 18:0.5,18 and older:0.5
adults|grown-up:0.6,over 18:0.5
advance|progress:0.5,move forward:0.5,proceed:0.4
advanced|sophisticated:0.6,gained:0.5,rose:0.4,high-tech:0.4
advantage|edge:0.6,benefit:0.6,upper hand:0.5
adventure|expedition:0.5,journey:0.4
advertising|ads:0.9,advertisement:0.9,ad:0.8,marketing:0.7,commercials:0.6,promotion:0.5
advice|advise:0.9,counsel:0.7,recommendation:0.7,guidance:0.7,recommend:0.6,tips:0.5,suggestion:0.5,urged:0.4
advise|advice:0.9,recommend:0.7,urge:0.6,counsel:0.6,warn:0.5,caution:0.4,consult:0.4
adviser|advisor:0.9,aide:0.8,consultant:0.7,strategist:0.6,counselor:0.5,counsel:0.4,mentor:0.4
affair|infidelity:0.8,adultery:0.8,extramarital:0.8,mistress:0.7,relationship:0.7,cheated:0.6,romance:0.6,unfaithful:0.6,liaison:0.6,fling:0.5
affairs|matters:0.7,issues:0.5,infidelity:0.4
affect|impact:0.9,influence:0.7,effect:0.7,hit:0.4,disrupt:0.4
affected|effect:0.7,impact:0.6,hit:0.5,influenced:0.5,hurt:0.4,struck:0.4
affection|love:0.7,fondness:0.6
afford|pay for:0.7,cost:0.5,expensive:0.4
afraid|fear:0.9,scared:0.8,frightened:0.8,terrified:0.7,worried:0.6,concern:0.5,anxious:0.4,alarmed:0.4,apprehensive:0.4
african|africa:0.9
afterwards|later:0.8,after:0.7,subsequently:0.7,following:0.5,then:0.4
again|once more:0.8,another time:0.7,anew:0.7,repeated:0.6,second time:0.5,renewed:0.5,resumed:0.4
against|oppose:0.8,opposition:0.7,opponent:0.6,versus:0.5,object:0.5,objection:0.5,critic:0.4,protest:0.4
age|year-old:0.8,years old:0.7,old:0.7,born:0.4
agency|bureau:0.7,department:0.5,administration:0.4,office:0.4,commission:0.4,authority:0.4,organization:0.4,service:0.4
agenda|priorities:0.5,plans:0.4
agent|representative:0.6,operative:0.6,officer:0.4,broker:0.4,spy:0.4
agents|officers:0.5,operatives:0.5,officials:0.4,spies:0.4
aggressive|assertive:0.6,aggression:0.6,hostile:0.4
agree|agreement:0.9,concur:0.8,consent:0.6,reached a deal:0.6,accept:0.5,approved:0.5,sided with:0.5,back:0.4,endorse:0.4
agreed|agreement:0.9,accord:0.7,consented:0.7,deal:0.6,pact:0.6,accepted:0.6,concurred:0.6,settled:0.5,approved:0.5,settlement:0.4
agreement|deal:0.9,pact:0.9,accord:0.8,treaty:0.7,contract:0.6,settlement:0.5,arrangement:0.5,understanding:0.4,consensus:0.4
ahead|leading:0.6,led:0.5,leads:0.5,front-runner:0.5,in front:0.5,forward:0.4,before:0.4
aid|assistance:0.9,help:0.8,relief:0.8,humanitarian:0.6,support:0.5,donation:0.5,funding:0.4
aide|adviser:0.9,advisor:0.9,assistant:0.8,staffer:0.8,confidant:0.6,deputy:0.5,chief of staff:0.5
aim|goal:0.9,objective:0.9,purpose:0.7,target:0.6,intend:0.6,intention:0.6,seek:0.5
air|broadcast:0.5,atmosphere:0.5,aerial:0.5
aircraft|plane:0.9,airplane:0.9,jet:0.7,airliner:0.6,jetliner:0.6,warplane:0.6,helicopter:0.5
airplane|plane:0.9,aircraft:0.9,airliner:0.8,jet:0.7,jetliner:0.7,flight:0.5,dc-10:0.4
airport|airfield:0.7,terminal:0.5,aerodrome:0.5,airstrip:0.4,runway:0.4
alarm|alert:0.6,warning:0.6,siren:0.5,fear:0.4,concern:0.4
album|record:0.6,cd:0.5
alcohol|liquor:0.8,drinking:0.7,booze:0.7,beer:0.6,drunk:0.6,intoxicated:0.6,drinks:0.6,drunken:0.6,wine:0.5,spirits:0.4,beverage:0.4
alert|warning:0.7,notify:0.6,warn:0.6,notification:0.5,advisory:0.5,alarm:0.4
alibi|whereabouts:0.5,elsewhere:0.4
alien|extraterrestrial:0.7,immigrant:0.5,ufo:0.4,foreigner:0.4
aliens|extraterrestrial:0.8,ufo:0.6,undocumented immigrants:0.5,illegal immigrants:0.5
alike|similar:0.7,resemble:0.6
alive|survived:0.7,living:0.7,survive:0.7,survivor:0.6,live:0.5,life:0.4
allergic|allergy:0.9,anaphylactic:0.5
alley|passageway:0.5,lane:0.4
alliance|coalition:0.8,allied:0.8,partnership:0.7,allies:0.7,pact:0.6,bloc:0.5
allow|permit:0.9,let:0.8,authorize:0.7,enable:0.7,permission:0.7,approve:0.6,grant:0.5,clear the way:0.5,legalize:0.4,legal:0.4
allowed|permitted:0.9,authorized:0.7,permission:0.7,let:0.7,legal:0.6,approved:0.6,granted:0.5,cleared:0.5,eligible:0.5,lawful:0.4,entitled:0.4
ally|partner:0.6,supporter:0.6,backer:0.5,friend:0.4,confidant:0.4
almost|nearly:0.95,close to:0.7,virtually:0.6,about:0.5,approximately:0.5,narrowly:0.4
alone|by himself:0.7,by herself:0.7,solo:0.6,unaccompanied:0.6,on his own:0.6,lone:0.6,single-handedly:0.4,isolated:0.4
already|previously:0.5,earlier:0.4
also|additionally:0.7,as well:0.7,in addition:0.6,moreover:0.5
alternative|option:0.7,substitute:0.7,replacement:0.5,choice:0.5,instead:0.4
although|though:0.8,despite:0.6,while:0.5
amazing|remarkable:0.7,incredible:0.7,astonishing:0.7,extraordinary:0.6,stunning:0.5
ambassador|envoy:0.9,diplomat:0.9,high commissioner:0.7,emissary:0.6,embassy:0.6,consul:0.5,charge d'affaires:0.5,representative:0.4
ambulance|paramedic:0.7,ems:0.6,emt:0.6,medic:0.5,rushed to hospital:0.5,emergency:0.4
america|united states:0.9,american:0.9,u.s.:0.85,us:0.6
american|u.s.:0.8,united states:0.8
americans|u.s.:0.8,u.s. citizens:0.8,us citizens:0.7,united states:0.7
amongst|among:0.9
amount|sum:0.8,total:0.7,quantity:0.7,figure:0.5,volume:0.5,level:0.4,number:0.4,million:0.4
amusing|funny:0.8,humorous:0.7,entertaining:0.6
analysis|study:0.6,examination:0.6,assessment:0.5,review:0.4,test:0.4
analyst|expert:0.7,pundit:0.6,strategist:0.6,commentator:0.6,economist:0.5
anchor|anchorman:0.9,newscaster:0.8,presenter:0.8,newsreader:0.8,host:0.7,broadcaster:0.7
ancient|centuries-old:0.6,prehistoric:0.5,old:0.5,antiquity:0.5,archaeological:0.4
anger|angry:0.9,outrage:0.9,fury:0.9,rage:0.8,furious:0.8,ire:0.8,wrath:0.6,infuriated:0.6,resentment:0.5,backlash:0.5,frustration:0.4
angry|furious:0.9,outraged:0.9,irate:0.9,anger:0.9,enraged:0.8,infuriated:0.8,incensed:0.8,fury:0.8,upset:0.7,mad:0.7,fuming:0.7,backlash:0.4
animal|wildlife:0.6,creature:0.6,pet:0.5,livestock:0.5,beast:0.4,species:0.4
animals|creatures:0.8,wildlife:0.7,beasts:0.6,livestock:0.5,pets:0.5,species:0.5
anniversary|commemoration:0.6,years since:0.5,years after:0.4,mark:0.4,birthday:0.4,celebration:0.4
announce|announcement:0.9,declare:0.7,disclose:0.6,unveil:0.6,proclaim:0.6,said:0.5,reveal:0.5,report:0.4,release:0.4
announcement|announced:0.9,statement:0.6,declaration:0.5,news conference:0.4,unveiled:0.4,said:0.4
annoying|irritating:0.8,nuisance:0.6,bothersome:0.6
annual|yearly:0.9,each year:0.7,every year:0.7,a year:0.4
anonymous|condition of anonymity:0.9,unnamed:0.8,unidentified:0.7,declined to be named:0.7,not authorized:0.4
answer|reply:0.9,responded:0.9,respond:0.8,response:0.8,replied:0.8,solution:0.5,explanation:0.4
answered|replied:0.9,responded:0.8,response:0.7
answering|replying:0.8,responding:0.8
answers|responses:0.8,replies:0.8,responds:0.7,solutions:0.5
anxiety|anxious:0.9,worry:0.7,stress:0.6,nervous:0.6,fear:0.5,panic:0.5,concern:0.4
anxious|anxiety:0.9,worried:0.8,nervous:0.7,concerned:0.6,uneasy:0.6,apprehensive:0.6,eager:0.5
anymore|no longer:0.8,any longer:0.8
anyone|anybody:0.9,somebody:0.4,people:0.4
anytime|at any time:0.8,whenever:0.6
anywhere|any place:0.7
apart|separate:0.6,divided:0.4
apartment|flat:0.6,condominium:0.5,condo:0.5,residence:0.5,unit:0.4,home:0.4,housing:0.4
apologies|sorry:0.85,regret:0.6
apologise|apologized:0.9,apology:0.9,sorry:0.8,regret:0.7
apologize|sorry:0.85,regret:0.7,remorse:0.5,contrite:0.4,forgiveness:0.4
apology|apologized:0.9,sorry:0.8,regret:0.7,expressed regret:0.7,remorse:0.5,contrite:0.4
apparently|seemingly:0.7,evidently:0.7,appeared to:0.6,reportedly:0.5,allegedly:0.4
appeal|plea:0.8,request:0.6,challenge:0.5,urge:0.5,petition:0.5,call for:0.5
appear|seem:0.7,show up:0.7,turn up:0.6,emerge:0.5,surface:0.5,look:0.4,featured:0.4
appearance|appeared:0.8,looks:0.7
appeared|seemed:0.7,emerged:0.5,starred:0.5,surfaced:0.5,showed up:0.5
appears|seems:0.9,apparently:0.6,looks:0.5,surface:0.4,emerges:0.4
appetite|hunger:0.5,demand:0.4
applause|applauded:0.9,ovation:0.8,clapping:0.7,cheers:0.6
application|applied:0.9,bid:0.4,request:0.4
apply|application:0.9,applicant:0.8,seek:0.5,request:0.4,sought:0.4
appointment|named:0.6,nomination:0.5,visit:0.4,designated:0.4,picked:0.4,hire:0.4
appreciate|grateful:0.7,thankful:0.7,gratitude:0.7,value:0.5
approach|method:0.6,strategy:0.5,near:0.5,come close:0.5,tactic:0.4,policy:0.4
approaching|nearing:0.7,looming:0.5,upcoming:0.5,closing in:0.5
appropriate|suitable:0.7,proper:0.7,right:0.4
approval|authorization:0.7,permission:0.7,green light:0.7,go-ahead:0.7,consent:0.6,ok:0.6,clearance:0.6,endorsement:0.6,passage:0.5,support:0.4,blessing:0.4
approve|authorize:0.8,ratify:0.7,ok:0.7,green light:0.7,endorse:0.6,pass:0.6,adopt:0.5,vote for:0.5,sanction:0.4,back:0.4,clear:0.4
approximately|about:0.9,roughly:0.9,around:0.8,nearly:0.5,estimated:0.5,almost:0.4,some:0.4
area|region:0.8,district:0.7,zone:0.6,neighborhood:0.6,neighbourhood:0.6,vicinity:0.5,territory:0.4,section:0.4
areas|regions:0.8,zones:0.6,districts:0.5,parts:0.5,places:0.5,fields:0.4
argue|argument:0.9,contend:0.7,dispute:0.6,quarrel:0.6,debate:0.6,bicker:0.6,maintain:0.5,assert:0.5,claim:0.5,feud:0.5,clash:0.4
arguing|argument:0.9,dispute:0.7,quarrel:0.6,altercation:0.6,fight:0.5,contend:0.5,debate:0.5,bickering:0.5,row:0.4,claim:0.4
argument|argued:0.9,dispute:0.8,quarrel:0.8,contention:0.6,altercation:0.6,disagreement:0.6,debate:0.5,row:0.5,fight:0.5,feud:0.4
arm|limb:0.5
armed|carrying a gun:0.7,weapon:0.6,with a gun:0.6,wielding:0.6,gunman:0.5,at gunpoint:0.5
armor|bulletproof:0.5
arms|weapons:0.8,weaponry:0.8,armaments:0.7,munitions:0.6,firearms:0.6,guns:0.5,missiles:0.4
army|military:0.9,armed forces:0.9,troops:0.8,soldiers:0.8,forces:0.7,infantry:0.4
around|approximately:0.8,roughly:0.7,about:0.6,surrounding:0.6,nearby:0.5,near:0.5,some:0.4
arrange|organize:0.7,set up:0.6,coordinate:0.5,plan:0.5,schedule:0.4
arranged|organized:0.7,set up:0.6,planned:0.5,scheduled:0.4,coordinated:0.4
arrangement|agreement:0.6,deal:0.6,plan:0.4
arrangements|plans:0.6,preparations:0.6
arrest|taken into custody:0.9,detained:0.9,apprehended:0.9,custody:0.8,nabbed:0.8,in custody:0.7,detention:0.7,captured:0.6,jailed:0.5,charged:0.5,booked:0.5,held:0.5
arrested|taken into custody:0.9,custody:0.8,detained:0.8,apprehended:0.8,in custody:0.7,nabbed:0.7,captured:0.6,jailed:0.5,charged:0.5,booked:0.5,busted:0.5,held:0.4
arrival|arrived:0.9,came:0.5,landed:0.5
arrive|arrival:0.9,reach:0.6,come:0.6,came:0.6,land:0.5,show up:0.5,touch down:0.5,get to:0.5
arrived|came:0.7,reached:0.6,landed:0.6,showed up:0.6,touched down:0.5
arrives|arrival:0.9,reaches:0.6,lands:0.5,came:0.5,shows up:0.5,touches down:0.5
arriving|arrival:0.9,reaching:0.6,coming:0.6,came:0.5,landed:0.5
art|artwork:0.8,painting:0.6,paintings:0.6,sculpture:0.5,artist:0.5
article|story:0.7,report:0.6,piece:0.5,column:0.4,editorial:0.4,op-ed:0.4
artist|painter:0.8,sculptor:0.6,musician:0.5,performer:0.5,singer:0.5,illustrator:0.4
artists|painters:0.5,musicians:0.5,performers:0.5,singers:0.4
ashamed|shame:0.9,embarrassed:0.8,humiliated:0.6,remorseful:0.4
ashes|cremated:0.7,cremation:0.7,remains:0.5,cinders:0.4
aside|set aside:0.5,apart:0.4
ask|request:0.8,requested:0.8,inquire:0.7,called for:0.6,urged:0.6,sought:0.6,questioned:0.6,appealed:0.5,petition:0.5,demanded:0.5,query:0.5,pleaded:0.4
asked|requested:0.7,questioned:0.5,urged:0.5,queried:0.5,called on:0.5,sought:0.4,appealed:0.4,polled:0.4,surveyed:0.4
asking|requesting:0.7,seeking:0.5,urging:0.5,appealing:0.5,inquiring:0.5,demanding:0.4
asks|requests:0.7,urges:0.6,calls on:0.6,seeks:0.5,sought:0.5,appeals:0.5,queries:0.4
asleep|sleeping:0.9,slept:0.7,dozed:0.6,nap:0.4
aspirin|painkiller:0.5,drug:0.4
assault|attack:0.9,beating:0.6,battery:0.6,mugging:0.5,offensive:0.4,rape:0.4
assigned|tasked:0.6,appointed:0.5,posted:0.5,given:0.4,stationed:0.4
assignment|task:0.6,posting:0.4,mission:0.4,duty:0.4
assist|help:0.9,assistance:0.9,aid:0.8,support:0.5
assistance|help:0.8,aid:0.8,support:0.6
assistant|aide:0.8,deputy:0.7,helper:0.7,pa:0.6,secretary:0.5,associate:0.4
associate|link:0.6,colleague:0.5,partner:0.5,connected:0.5,tied:0.4
association|organization:0.6,group:0.5,union:0.4
assume|presume:0.7,take over:0.5,suppose:0.5,believe:0.4
assumed|presumed:0.8,thought:0.5,took over:0.5,supposed:0.5,believed:0.5
assure|reassure:0.8,promise:0.7,guarantee:0.6,pledge:0.5,vowed:0.4
astronaut|cosmonaut:0.9,spacewalker:0.7,crew member:0.5
ate|eaten:0.9,consumed:0.7,dined:0.6,meal:0.5,food:0.4
atmosphere|ambience:0.6,air:0.5,mood:0.5,environment:0.4
attached|fastened:0.7,affixed:0.7,connected:0.6,linked:0.5
attack|assault:0.9,assaulted:0.8,strike:0.6,ambush:0.6,raid:0.6,offensive:0.6,criticize:0.5,bombing:0.5,onslaught:0.5,mugging:0.4,stabbing:0.4,invasion:0.4,violence:0.4,shooting:0.4
attacked|assaulted:0.8,struck:0.5,ambushed:0.5,beaten:0.5,raided:0.4,stormed:0.4,bombed:0.4,criticized:0.4,mauled:0.4,invaded:0.4
attacker|assailant:0.9,gunman:0.7,perpetrator:0.7,assaulter:0.7,suspect:0.6,knifeman:0.5,bomber:0.4
attacking|assault:0.7,raid:0.5,strike:0.5,offensive:0.5,ambush:0.5,criticizing:0.5,bombing:0.4,shelling:0.4,beating:0.4,invading:0.4,denouncing:0.4,assailant:0.4
attacks|assault:0.8,strike:0.6,bombing:0.5,raid:0.5,violence:0.5,ambush:0.5,criticizes:0.4
attempt|try:0.9,tried:0.9,effort:0.7,bid:0.6,seek:0.4
attempted|tried:0.9,sought:0.6,effort:0.6,bid:0.5
attend|attendance:0.9,go to:0.6,went to:0.6,present at:0.6,participate:0.5,enrolled:0.5,on hand:0.5,appear:0.4
attending|going to:0.6,attendees:0.6,present:0.4,enrolled:0.4
attention|publicity:0.5,spotlight:0.5,focus:0.5,notice:0.4,scrutiny:0.4
attic|loft:0.8
attitude|view:0.5,stance:0.5,outlook:0.5,approach:0.4,opinion:0.4
attorney|lawyer:0.9,counsel:0.8,solicitor:0.7,legal representative:0.7,barrister:0.6,legal team:0.5,prosecutor:0.4
attracted|drew:0.7,lured:0.6,drawn:0.6
attraction|tourist spot:0.5,landmark:0.4
attractive|appealing:0.7,beautiful:0.5,handsome:0.4,pretty:0.4
auction|bid:0.6,sale:0.6,sold:0.5,sotheby's:0.5,christie's:0.5,under the hammer:0.5
audience|viewers:0.8,crowd:0.7,spectators:0.6,viewership:0.6,fans:0.4,listeners:0.4
aunt|relative:0.5
author|writer:0.9,novelist:0.8,wrote:0.8,written by:0.8,penned:0.6,book:0.5,pen:0.5,biographer:0.4
authorities|officials:0.9,police:0.7,law enforcement:0.7,government:0.6,investigators:0.5,officers:0.5
authority|power:0.5,jurisdiction:0.5,official:0.4,agency:0.4
auto|car:0.9,automobile:0.9,vehicle:0.8,automotive:0.8,automaker:0.6
autograph|signature:0.6,signed:0.6
automatic|automated:0.7
autopsy|post-mortem:0.9,medical examiner:0.7,coroner:0.7,cause of death:0.6,pathologist:0.5,toxicology:0.4
available|accessible:0.5,on sale:0.4,offered:0.4,for sale:0.4,obtainable:0.4
avenue|street:0.5,boulevard:0.5
average|typical:0.5,mean:0.5,median:0.4,ordinary:0.4
avoid|avert:0.7,prevent:0.6,evade:0.6,steer clear:0.6,shun:0.5,dodge:0.5,bypass:0.5,refrain:0.5,escape:0.4
avoiding|evading:0.7,dodging:0.6,averting:0.6,preventing:0.5,skirting:0.5,escape:0.4
awake|woke:0.9,conscious:0.6,sleepless:0.5,alert:0.4
award|prize:0.9,accolade:0.9,honor:0.8,honour:0.8,trophy:0.6,medal:0.5,recognition:0.5,oscar:0.4,grammy:0.4,emmy:0.4
aware|knew:0.7,know:0.6,knowledge:0.6,informed:0.5,conscious:0.5,familiar:0.4
away|absent:0.4,gone:0.4
awesome|amazing:0.8,incredible:0.7,fantastic:0.7,great:0.6,impressive:0.5
awful|terrible:0.8,horrible:0.7,horrific:0.6,dreadful:0.6,tragic:0.5,bad:0.5,appalling:0.5
awkward|uncomfortable:0.6,embarrassing:0.5,clumsy:0.4
babies|infant:0.9,newborn:0.85,children:0.5,births:0.5,twins:0.4
baby|infant:0.9,newborn:0.9,child:0.7,toddler:0.5,birth:0.4
bachelor|unmarried:0.7,single:0.6,singleton:0.5
backed|supported:0.8,endorsed:0.7,favored:0.5,funded:0.4,sponsored:0.4
backer|supporter:0.9,investor:0.7,donor:0.7,sponsor:0.7,financier:0.7,benefactor:0.6,proponent:0.6,advocate:0.5,ally:0.5
backs|supports:0.9,endorses:0.9,favors:0.7,sponsors:0.4
backup|reinforcements:0.6,reserve:0.5,understudy:0.4
backwards|reverse:0.6
bad|poor:0.6,terrible:0.6,awful:0.6,severe:0.5,negative:0.5,harmful:0.5,worse:0.5,serious:0.4,disappointing:0.4,faulty:0.4,dire:0.4
badge|insignia:0.4
badly|severely:0.7,seriously:0.7,poorly:0.7,critically:0.4,heavily:0.4
bag|handbag:0.6,purse:0.5,backpack:0.5,suitcase:0.5,luggage:0.5,sack:0.5
bags|luggage:0.7,baggage:0.7,sacks:0.6,suitcases:0.6,backpacks:0.4
bail|bond:0.8,released:0.5,surety:0.5,bailout:0.4
bait|lure:0.7,entice:0.4
balance|equilibrium:0.5,offset:0.4
bald|hairless:0.6,shaved head:0.5,hair loss:0.5
ball|gala:0.4
ballet|ballerina:0.8,dance:0.7,dancer:0.6
ban|prohibited:0.9,outlawed:0.9,prohibition:0.9,barred:0.8,forbidden:0.7,suspended:0.6,suspension:0.6,moratorium:0.5,embargo:0.5,blacklisted:0.5
band|group:0.6,rock group:0.6,ensemble:0.5,musicians:0.5,orchestra:0.4
bang|explosion:0.5,blast:0.5
bank|lender:0.7,financial institution:0.6,credit union:0.4
banker|financier:0.8,bank executive:0.8,bank chief:0.6
bankruptcy|insolvency:0.9,bankrupt:0.9,chapter 11:0.9,receivership:0.7,liquidation:0.7,administration:0.6,collapse:0.5
banks|banking:0.9,lenders:0.7,financial institutions:0.7,thrifts:0.5,savings and loans:0.5
bar|pub:0.7,tavern:0.7,saloon:0.5,nightclub:0.5,prohibit:0.5,ban:0.4,forbid:0.4,prevent:0.4
barbecue|cookout:0.8,grill:0.5
bare|naked:0.6,exposed:0.4,empty:0.4
barely|narrowly:0.8,hardly:0.8,scarcely:0.8,only just:0.8,by a slim margin:0.4
bargain|deal:0.6,negotiate:0.6,discount:0.5,agreement:0.4
barn|stable:0.4,shed:0.4
bars|taverns:0.7,pubs:0.7,saloons:0.6,nightclubs:0.6,lounge:0.4,prohibits:0.4,bans:0.4
base|headquarters:0.5,military installation:0.5,camp:0.4,barracks:0.4,fort:0.4,foundation:0.4
baseball|mlb:0.6,major league:0.5,ballpark:0.5
based|headquartered:0.7,founded on:0.4,located:0.4,adapted from:0.4
basement|cellar:0.8,lower level:0.4
basic|fundamental:0.6,essential:0.5
basically|essentially:0.7,fundamentally:0.6
basketball|hoops:0.6,nba:0.5
bastard|illegitimate:0.5
bath|tub:0.7,shower:0.4
bathroom|restroom:0.9,toilet:0.8,lavatory:0.8,washroom:0.6
battle|fighting:0.9,fight:0.8,fought:0.8,combat:0.7,clash:0.7,war:0.5,conflict:0.5,offensive:0.5,dispute:0.4,skirmish:0.4,struggle:0.4
beach|shore:0.6,seaside:0.6,shoreline:0.6,coast:0.5,waterfront:0.4,oceanfront:0.4
bear|grizzly:0.5,cub:0.4,endure:0.4
beard|facial hair:0.8,goatee:0.6
bearing|carrying:0.4
beast|animal:0.7,creature:0.6,monster:0.5
beat|defeat:0.9,win:0.7,victory:0.6,assault:0.5,edge:0.5,overcome:0.5,top:0.5,rout:0.5,upset:0.5,trounced:0.5,outscored:0.4,thrash:0.4
beaten|beat:0.9,defeated:0.6,assaulted:0.6,battered:0.6,attacked:0.5,lost:0.4,pummeled:0.4
beating|defeating:0.7,assault:0.6,battered:0.6,thrashing:0.6,win over:0.5,pummeled:0.5,attack:0.4,victory:0.4
beats|defeats:0.9,wins:0.7,edges:0.5,tops:0.5,downs:0.5,outscores:0.4
beautiful|lovely:0.7,gorgeous:0.7,pretty:0.6,scenic:0.5,picturesque:0.5,attractive:0.5,stunning:0.5
beauty|pageant:0.4,glamour:0.4,scenic:0.4,cosmetics:0.4
became|turned:0.4,named:0.4,appointed:0.4,elected:0.4
because|due to:0.7,owing to:0.7,as a result of:0.7,blamed on:0.5,attributed to:0.5,cited:0.4,stemmed from:0.4
become|turn into:0.7,evolve into:0.5,transform:0.4
becomes|turns:0.5,named:0.4
becoming|turning:0.4
beef|meat:0.6,feud:0.5,steak:0.5,cattle:0.4,dispute:0.4
beer|lager:0.7,ale:0.7,brew:0.7,brewery:0.6,alcohol:0.5,pint:0.4
beers|brew:0.6,ale:0.6,lager:0.6,brewery:0.5,pint:0.4,alcohol:0.4
before|prior to:0.9,ahead of:0.8,earlier:0.6,previously:0.6,in advance:0.5,preceding:0.5,until:0.4
beg|plead:0.8,implore:0.6,urge:0.5,panhandle:0.5,appeal:0.5,ask:0.4
began|started:0.95,commenced:0.85,launched:0.6,kicked off:0.6,onset:0.6,got underway:0.6,opened:0.5,originated:0.4
begged|pleaded:0.8,implored:0.6,urged:0.5,asked:0.5,panhandling:0.4,appealed:0.4
begging|beggar:0.9,pleading:0.8,panhandling:0.8,pleaded:0.8,imploring:0.7,appealing:0.4
begin|start:0.9,began:0.9,commence:0.8,get under way:0.7,launch:0.6,open:0.6,kick off:0.6,initiate:0.6,embark:0.5,opening:0.5
beginning|start:0.9,starting:0.9,began:0.9,outset:0.8,commencing:0.7,onset:0.6,opening:0.5,launch:0.4
begins|starts:0.9,beginning:0.9,commences:0.8,gets under way:0.7,opens:0.6,kicks off:0.6,due to:0.4,scheduled:0.4
begun|started:0.9,commenced:0.8,under way:0.7,launched:0.6,opened:0.4
behalf|on behalf of:0.9,representing:0.6,in the name of:0.5
behave|behavior:0.9,conduct:0.6,act:0.6,act like:0.5
behavior|conduct:0.9,behaviour:0.9,actions:0.5,manner:0.4,misconduct:0.4,demeanor:0.4
behind|trailing:0.6,responsible:0.5,trail:0.5,masterminded:0.4,overdue:0.4
beings|people:0.5,person:0.4
belief|believe:0.8,faith:0.6,view:0.6,opinion:0.5,conviction:0.5,creed:0.5,ideology:0.4
believe|think:0.9,suspect:0.5,consider:0.5,convinced:0.5,opinion:0.4
believed|thought:0.8,suspected:0.5,presumed:0.5,considered:0.5
believes|thinks:0.9,belief:0.9,feels:0.6,convinced:0.5,of the opinion:0.5,contends:0.4,expects:0.4
believing|thought:0.6,convinced:0.6,conviction:0.4
belly|stomach:0.8,abdomen:0.7,abdominal:0.6
belong|member of:0.7,owned by:0.7,affiliated:0.6,part of:0.5
belonged|owned:0.8,member:0.6,possession:0.4
belongs|owned by:0.7,property of:0.6,owner:0.6,member:0.5,possession:0.5
beloved|loved:0.7,cherished:0.6,popular:0.4
below|under:0.8,beneath:0.8,lower than:0.8,less than:0.7,underneath:0.6
bend|curve:0.6
beneath|under:0.9,below:0.9,underneath:0.9
benefit|advantage:0.6,perk:0.6,help:0.4,welfare:0.4,gain:0.4
benefits|advantages:0.6,perks:0.6,welfare:0.5,entitlements:0.5,helps:0.4
bent|crooked:0.4
besides|in addition to:0.8,apart from:0.7,as well as:0.7,other than:0.7
best|top:0.7,finest:0.7,greatest:0.6,leading:0.5,optimal:0.5,highest:0.4
bet|wager:0.8,gamble:0.7,odds:0.4
betray|betrayal:0.9,traitor:0.6,treason:0.6,double-cross:0.6,inform on:0.5
betrayed|betrayal:0.9,double-crossed:0.7,treason:0.6,traitor:0.6,informed on:0.5,spy:0.4,sold out:0.4
bets|wager:0.9,betting:0.9,gambling:0.7,gamble:0.7,bookmaker:0.5
better|improved:0.8,improvement:0.7,superior:0.6,enhanced:0.6,upgrade:0.4,recover:0.4,stronger:0.4
betting|gambling:0.9,wagering:0.9,wager:0.9,bookmaker:0.7,bookies:0.7,odds:0.5
bible|biblical:0.9,scripture:0.7,gospel:0.5,testament:0.4
bicycle|bike:0.95,cyclist:0.8,cycling:0.8,pedal:0.4
bid|offer:0.7,attempt:0.6,auction:0.5,effort:0.5,tender:0.4,try:0.4
big|large:0.9,major:0.7,huge:0.7,sizable:0.7,massive:0.6,enormous:0.6,significant:0.5,giant:0.5,substantial:0.5,vast:0.5
bigger|larger:0.95,expanded:0.5,greater:0.5,expansion:0.4,enlarge:0.4
biggest|largest:0.95,greatest:0.6,main:0.5,major:0.5,top:0.4,leading:0.4
bike|bicycle:0.9,cyclist:0.8,cycling:0.8,motorcycle:0.6,rider:0.5,motorbike:0.5
biker|motorcyclist:0.9,rider:0.7,cyclist:0.6,motorcycle gang:0.4
bill|legislation:0.9,proposed law:0.9,draft law:0.9,measure:0.6,invoice:0.5,law:0.5,act:0.5,proposal:0.4,charge:0.4
bills|legislation:0.6,debts:0.4,expenses:0.4,invoices:0.4,banknotes:0.4,measures:0.4
birds|fowl:0.6,avian:0.6,waterfowl:0.5,species:0.4,poultry:0.4
birth|born:0.9,childbirth:0.8,gave birth:0.8,newborn:0.6,delivery:0.5,delivered:0.5,maternity:0.4
birthday|turned:0.5,born:0.5,celebrate:0.4,anniversary:0.4
bite|bitten:0.9,mauled:0.4,fangs:0.4
bitter|acrimonious:0.5,resentful:0.4
bizarre|strange:0.8,odd:0.7,weird:0.7,unusual:0.6
black|african-american:0.8,african-americans:0.8,minority:0.4,dark:0.4
blackmail|extortion:0.9,extort:0.9,threatened:0.4,ransom:0.4
blackout|power outage:0.9,power cut:0.9,outage:0.9,power failure:0.9,without power:0.8,electricity cut:0.8,without electricity:0.8
blade|knife:0.5,sword:0.4,razor:0.4,rotor:0.4
blame|fault:0.7,responsible:0.7,responsibility:0.7,attributed:0.7,accuse:0.6,cause:0.5,caused:0.5,cited:0.4,criticized:0.4,liable:0.4
blaming|faulted:0.7,accusing:0.6,attributed:0.6,holding responsible:0.6
blast|explosion:0.9,exploded:0.8,detonation:0.8,bombing:0.7,detonated:0.7,blew up:0.7,bomb:0.6,criticize:0.4,slam:0.4
blaze|fire:0.9,flames:0.8,inferno:0.8,wildfire:0.5
bleed|bled:0.9,hemorrhage:0.8,blood:0.7
bleeding|bled:0.9,hemorrhage:0.8,blood:0.8,blood loss:0.7,wound:0.4
bless|blessing:0.9,pray:0.4
blessing|approval:0.5,prayer:0.4
blew|exploded:0.6,detonated:0.6,blasted:0.5,wind:0.4,gust:0.4
blind|blindness:0.9,visually impaired:0.8,sightless:0.6,lost his sight:0.5,vision loss:0.5
block|obstruct:0.7,prevent:0.6,stop:0.6,halt:0.5,bar:0.5,blockade:0.5,veto:0.4,barricade:0.4,thwart:0.4
blocked|obstructed:0.7,prevented:0.6,barred:0.6,halted:0.6,stopped:0.6,thwarted:0.5,banned:0.5,closed:0.4,vetoed:0.4,impeded:0.4
blocks|obstruct:0.6,prevents:0.5,halts:0.5,thwart:0.5,stop:0.5,bars:0.4,bans:0.4,barricade:0.4
blond|fair-haired:0.5
blood|bloody:0.6,bleeding:0.5,bloodstained:0.5
bloody|blood:0.8,bloodstained:0.6,violent:0.5,deadly:0.4,gory:0.4
blow|setback:0.6,explode:0.5,hit:0.5,gust:0.5,strike:0.4,punch:0.4
blowing|gust:0.5,exploding:0.5,wind:0.4,detonating:0.4
blown|blew up:0.8,exploded:0.6,blasted:0.6,explosion:0.5
board|directors:0.6,panel:0.5,trustees:0.5,commission:0.4,council:0.4
boarding|getting on:0.7,embarking:0.5
boat|vessel:0.9,ship:0.7,dinghy:0.6,ferry:0.5,craft:0.5,yacht:0.5,sailboat:0.5,trawler:0.4,barge:0.4
boats|vessels:0.8,ships:0.6,yachts:0.5,watercraft:0.5,ferries:0.4
bodies|corpse:0.8,remains:0.7,dead:0.6,cadaver:0.5
body|bodies:0.9,corpse:0.7,remains:0.7,cadaver:0.5,dead:0.4,organization:0.4,agency:0.4
bodyguard|security detail:0.8,protection officer:0.8,minder:0.7,guard:0.7,secret service:0.4
bold|daring:0.8,audacious:0.8,brazen:0.6
bomb|explosive:0.8,explosive device:0.8,explosion:0.6,blast:0.6,detonated:0.6,ied:0.6,device:0.6,airstrike:0.5,ordnance:0.5,grenade:0.4,air raid:0.4,shelling:0.4
bombing|bomb:0.9,explosion:0.7,blast:0.7,exploded:0.7,detonated:0.6,air strike:0.5,terrorist attack:0.5,air raid:0.5,car bomb:0.5
bombs|explosives:0.8,explosive devices:0.7,blasts:0.5,explosions:0.5,airstrikes:0.5,detonated:0.5,munitions:0.4,shells:0.4
bond|bail:0.5,tie:0.4,link:0.4
bonds|securities:0.6,debt:0.5,treasury:0.4,notes:0.4,debentures:0.4
bones|skeleton:0.7,skeletal:0.7,remains:0.6,fossils:0.4
bonus|payout:0.7,extra pay:0.6,incentive:0.6,reward:0.5,extra:0.4,perk:0.4,windfall:0.4
book|novel:0.7,memoir:0.6,publication:0.5,volume:0.5,bestseller:0.5,title:0.4,reserve:0.4,biography:0.4,autobiography:0.4,author:0.4
booked|reserved:0.7,jailed:0.5,arrested:0.4,charged:0.4
books|novels:0.7,publications:0.6,memoirs:0.5,literature:0.5,titles:0.4
boom|surge:0.4,growth:0.4,explosion:0.4,blast:0.4
booth|stall:0.5,kiosk:0.4
boots|footwear:0.6,shoes:0.5
border|frontier:0.9,boundary:0.7,crossing:0.4,checkpoint:0.4
bore|gave birth:0.5,carried:0.4,dull:0.4
bored|boredom:0.9,uninterested:0.6,tired:0.4
boring|dull:0.8,tedious:0.7,monotonous:0.6,drilling:0.4
born|birth:0.9,native:0.6,birthplace:0.6,hails from:0.5,delivered:0.4,newborn:0.4,originally from:0.4
borrow|loan:0.8,lent:0.6,lender:0.5,debt:0.5
borrowed|borrower:0.9,loan:0.8,debt:0.6,lent:0.6,credit:0.4
boss|chief:0.8,manager:0.8,chief executive:0.8,ceo:0.8,supervisor:0.7,head:0.7,employer:0.6,executive:0.6,leader:0.6,director:0.6,chairman:0.6,coach:0.4,superior:0.4,kingpin:0.4
bother|annoy:0.7,disturb:0.7,trouble:0.5,harass:0.5,irritate:0.5,upset:0.4
bothered|annoyed:0.6,upset:0.5,harassed:0.4,troubled:0.4
bottom|last place:0.5,lowest:0.5,base:0.4
bought|purchased:0.9,acquired:0.8,acquisition:0.7,buyout:0.6,takeover:0.5,snapped up:0.5
bounce|rebound:0.6,bounced back:0.5,rally:0.4
bound|tied:0.8,tied up:0.8,headed:0.6,restrained:0.4
bounty|reward:0.8
bout|fight:0.7,match:0.6
box|carton:0.5,package:0.5,container:0.5,crate:0.5,chest:0.4
boxing|boxer:0.9,heavyweight:0.6,prizefight:0.6,bout:0.6,fighter:0.5,ring:0.4
boy|lad:0.8,youth:0.5,child:0.5,youngster:0.5,male:0.4,teenager:0.4,son:0.4,teen:0.4
boyfriend|partner:0.8,beau:0.6,dating:0.6,lover:0.6,relationship:0.5,fiance:0.5
boys|males:0.5,young men:0.5,youths:0.5,sons:0.4,teenagers:0.4,schoolboys:0.4
bra|lingerie:0.6,underwear:0.5
bracelet|wristband:0.7,jewelry:0.5,bangle:0.5
brain|cerebral:0.7,neurological:0.6,mental:0.4,mind:0.4
brains|intelligence:0.4,neurological:0.4
branch|division:0.5,office:0.4,wing:0.4,arm:0.4
brand|label:0.5,company:0.4,trademark:0.4
brave|courageous:0.9,bravery:0.9,courage:0.8,heroic:0.7,valor:0.7,fearless:0.7,gallantry:0.6,hero:0.5
break|fracture:0.6,smash:0.6,violate:0.5,pause:0.5,shatter:0.5,breach:0.5,damage:0.4,recess:0.4,vacation:0.4,rupture:0.4,holiday:0.4
breakdown|collapse:0.6,failure:0.6,malfunction:0.5
breakfast|morning meal:0.6,brunch:0.5
breaking|broken:0.9,broke:0.9,violating:0.6,violation:0.5,fracture:0.5,shattering:0.4,smashing:0.4
breaks|fracture:0.6,violates:0.5,shatters:0.5,breach:0.5,smashes:0.4
breakup|split:0.9,separation:0.8,parted ways:0.8,divorce:0.6
breast|mammary:0.4
breasts|bosom:0.5,chest:0.4,cleavage:0.4
breath|respiration:0.6,inhaled:0.5,gasped:0.4
breathe|inhale:0.7,respiratory:0.6,respiration:0.6
breathing|respiratory:0.7,inhaling:0.7,respiration:0.6
bribe|kickback:0.9,bribery:0.9,backhander:0.8,corruption:0.7,payoff:0.7,graft:0.7,hush money:0.4
bride|wife:0.6,newlywed:0.6,married:0.5,wedding:0.5,groom:0.4
bridge|span:0.6,overpass:0.6,viaduct:0.5,crossing:0.4
brief|short:0.8,quick:0.4
bright|brilliant:0.5,luminous:0.4,smart:0.4,promising:0.4
brilliant|genius:0.5,gifted:0.5,outstanding:0.5,talented:0.4
bring|deliver:0.5,carry:0.5,fetch:0.5,transport:0.5,take:0.4,introduce:0.4
bringing|brought:0.8,delivering:0.5,carrying:0.4,transporting:0.4
british|britain:0.95,briton:0.9,uk:0.8,u.k.:0.8,united kingdom:0.6,english:0.5,england:0.4
broad|wide:0.8,sweeping:0.6,extensive:0.6,widespread:0.4
broadcast|aired:0.8,televised:0.8,television:0.5,radio:0.5,air:0.5,network:0.4,program:0.4,transmit:0.4
broke|bankrupt:0.6,fractured:0.6,smashed:0.6,violated:0.5,insolvent:0.5,breached:0.5,shattered:0.5
broken|fractured:0.8,fracture:0.8,damaged:0.6,smashed:0.6,shattered:0.6,out of order:0.6,malfunction:0.5,faulty:0.5,cracked:0.4
brother|sibling:0.8,siblings:0.7,half-brother:0.4
brothers|siblings:0.8
brought|delivered:0.6,transported:0.6,taken:0.6,carried:0.5,introduced:0.4
brutal|savage:0.7,vicious:0.7,cruel:0.7,violent:0.6,barbaric:0.6,ruthless:0.6,harsh:0.5
buck|dollar:0.6,deer:0.4
bucks|dollars:0.9,money:0.6
buddy|friend:0.8,pal:0.8,companion:0.5
budget|spending plan:0.9,fiscal plan:0.7,spending:0.6,fiscal:0.5,finances:0.5,expenditure:0.5,finance:0.4,funds:0.4,cost:0.4
bug|insect:0.8,glitch:0.8,flaw:0.7,error:0.6,vulnerability:0.6,virus:0.5,pest:0.5,illness:0.4
bugs|insects:0.8,pests:0.6,glitches:0.6,germs:0.4,flaws:0.4
build|construct:0.9,built:0.9,construction:0.8,erect:0.7,develop:0.5,assemble:0.5,manufacture:0.5,create:0.4,set up:0.4
builder|construction worker:0.9,contractor:0.7,construction firm:0.7,housebuilder:0.7,developer:0.6
building|constructing:0.7,structure:0.7,construction:0.6,edifice:0.6,tower:0.5,premises:0.5,block:0.5,complex:0.4,skyscraper:0.4,property:0.4
buildings|structures:0.8,complexes:0.5,premises:0.5,high-rises:0.5,skyscrapers:0.5,towers:0.4,properties:0.4
built|constructed:0.9,construction:0.7,erected:0.7,developed:0.5,made:0.5,completed:0.4,assembled:0.4
bull|cattle:0.4,matador:0.4
bullet|gunshot:0.7,round:0.5,shot:0.5,gunfire:0.5,slug:0.5,ammunition:0.5,shell:0.4
bullets|ammunition:0.8,rounds:0.7,shots:0.6,gunfire:0.6,gunshot:0.6,ammo:0.6,cartridges:0.5
bullshit|false:0.6,nonsense:0.6,untrue:0.5,baseless:0.5,lie:0.4
bully|harass:0.7,intimidate:0.7,picked on:0.7,harassment:0.6,tormented:0.6,taunted:0.6,teased:0.6,abuse:0.4,hazing:0.4
bump|collide:0.4,hit:0.4
bunch|group:0.6,number of:0.4,several:0.4
burden|load:0.5,strain:0.5,hardship:0.4,weight:0.4
bureau|agency:0.5,office:0.4,department:0.4
burger|hamburger:0.9,cheeseburger:0.7,patty:0.4,fast food:0.4
buried|burial:0.9,interred:0.8,laid to rest:0.8,funeral:0.6,grave:0.6,entombed:0.5,cemetery:0.5,trapped:0.4,underground:0.4
burn|fire:0.7,blaze:0.6,set on fire:0.6,flames:0.5,scorch:0.5,torch:0.5,ablaze:0.5,charred:0.5,arson:0.4,engulfed:0.4
burned|burnt:0.9,fire:0.8,blaze:0.7,charred:0.7,torched:0.7,set ablaze:0.7,set fire:0.7,scorched:0.6,flames:0.6,gutted:0.5,arson:0.5,consumed:0.4
burning|on fire:0.9,ablaze:0.8,in flames:0.8,blaze:0.7,flames:0.7,set fire:0.7,torched:0.6,arson:0.5,scorched:0.5,engulfed:0.5
burns|fire:0.6,blaze:0.5,flames:0.5,scorches:0.5
burnt|burned:0.95,charred:0.7,torched:0.7,set on fire:0.7,set ablaze:0.7,scorched:0.6,fire:0.6,blaze:0.6
burst|ruptured:0.7,exploded:0.5,broke:0.4,erupted:0.4
bury|burial:0.9,laid to rest:0.9,interred:0.8,funeral:0.7,grave:0.6,cemetery:0.5
bus|coach:0.6,transit:0.5,shuttle:0.5,public transport:0.4
business|company:0.85,firm:0.8,enterprise:0.7,commercial:0.6,corporate:0.6,industry:0.5,trade:0.5,commerce:0.5,retailer:0.4,entrepreneur:0.4,store:0.4
businessman|entrepreneur:0.8,tycoon:0.8,magnate:0.8,mogul:0.7,industrialist:0.7,executive:0.6,business owner:0.5,billionaire:0.5,financier:0.4
bust|arrest:0.6,raid:0.5,crackdown:0.4,seized:0.4,collapse:0.4
busted|arrested:0.8,nabbed:0.8,caught:0.7,raided:0.5,broken:0.4
busy|hectic:0.6,crowded:0.5,bustling:0.5,packed:0.4,occupied:0.4
butcher|slaughter:0.5,meat:0.4
butt|buttocks:0.9,backside:0.8,bottom:0.6,rear:0.5
buy|purchase:0.9,bought:0.9,acquire:0.8,acquisition:0.7,takeover:0.5,snap up:0.5,procure:0.5,shop:0.4,bid:0.4,pay for:0.4
buyer|purchaser:0.9,bought:0.7,bidder:0.6,acquirer:0.6,customer:0.5,consumer:0.5
buying|purchasing:0.9,bought:0.9,acquiring:0.7,acquisition:0.6,shopping:0.5
buys|purchases:0.9,bought:0.9,purchased:0.9,acquires:0.8,acquisition:0.7,buyout:0.6,takeover:0.5
buzz|excitement:0.6,hype:0.6
bystander|passerby:0.9,onlooker:0.9,passer-by:0.9,witness:0.7
cab|taxi:0.9,taxicab:0.9
cabin|cottage:0.6,lodge:0.5,hut:0.4
cabinet|ministers:0.7,government:0.4
cage|enclosure:0.6,pen:0.5,crate:0.4,captivity:0.4
calendar|schedule:0.5
call|phone:0.6,telephone:0.6,dial:0.5,urge:0.5,demand:0.4,name:0.4,described as:0.4,appeal:0.4,dubbed:0.4
calling|phoning:0.6,telephoned:0.5,demanding:0.5,urging:0.5
calls|telephoned:0.7,phoned:0.6,urges:0.5,demands:0.5,dialed:0.5,dubbed:0.5,appeals:0.4,named:0.4,described as:0.4
calm|quiet:0.5,peaceful:0.5,composed:0.5,ease:0.4
camera|footage:0.5,video:0.4,webcam:0.4
camp|encampment:0.6,campground:0.5,campsite:0.5,base:0.4
campaign|candidacy:0.7,run for office:0.6,election bid:0.6,running for:0.6,effort:0.5,drive:0.5,candidate:0.5,crusade:0.5,stumping:0.5,push:0.4
campus|university:0.6,college:0.6,school:0.5
canada|canadian:0.9
cancel|called off:0.9,cancellation:0.9,call off:0.8,scrap:0.7,axed:0.5,postpone:0.4,pull out:0.4,abandon:0.4,revoke:0.4,nixed:0.4
canceled|called off:0.9,scrapped:0.8,axed:0.7,nixed:0.5,dropped:0.5,pulled:0.4,postponed:0.4,abandoned:0.4,scuttled:0.4
cancer|tumor:0.75,malignant:0.6,leukemia:0.5,lymphoma:0.5,chemotherapy:0.5,carcinoma:0.5,oncology:0.5,melanoma:0.4
candidate|candidacy:0.9,nominee:0.8,contender:0.8,hopeful:0.8,running for:0.7,challenger:0.6,presidential hopeful:0.5,frontrunner:0.5,run for office:0.4,applicant:0.4,contestant:0.4
candle|candlelight:0.6,vigil:0.4
candles|candlelight:0.8,vigil:0.4
cane|walking stick:0.8
cannot|unable:0.9,can't:0.9,incapable:0.7,impossible:0.5,barred:0.4
canyon|gorge:0.5,ravine:0.4
cap|limit:0.7,hat:0.6,ceiling:0.6,maximum:0.4
capable|able:0.8,competent:0.5,ability:0.5
capacity|ability:0.5,maximum:0.4,seats:0.4
captain|capt:0.9,skipper:0.7,commander:0.4,pilot:0.4
capture|caught:0.8,seize:0.7,arrest:0.6,apprehend:0.6,take control:0.5,overrun:0.4,nab:0.4
captured|caught:0.8,seized:0.7,apprehended:0.7,taken captive:0.7,arrested:0.6,nabbed:0.6,prisoner:0.5,took:0.4,overran:0.4,won:0.4
car|vehicle:0.9,automobile:0.8,auto:0.6,sedan:0.5,suv:0.5,hatchback:0.4,motor:0.4
care|look after:0.8,treatment:0.6,concern:0.5,tend:0.5,nursing:0.4,custody:0.4,welfare:0.4
career|profession:0.6,job:0.5,occupation:0.4,professional:0.4
careful|cautious:0.9,caution:0.8,wary:0.6,prudent:0.6,vigilant:0.5,meticulous:0.5
carefully|cautiously:0.8,closely:0.5
cares|look after:0.6,concern:0.5,treat:0.4
cargo|freight:0.8,shipment:0.7,goods:0.5,load:0.5
caring|compassionate:0.6,looking after:0.6,loving:0.5,concerned:0.4
carnival|fair:0.6,festival:0.6,parade:0.4
carpet|rug:0.7
carried|transported:0.6,hauled:0.5,bore:0.4,delivered:0.4
carry|transport:0.7,haul:0.6,bear:0.5,bring:0.5,ferry:0.5,hold:0.4
carrying|transporting:0.7,hauling:0.5,possession:0.4,loaded with:0.4
cars|vehicles:0.9,automobiles:0.9,autos:0.9,sedans:0.5,suvs:0.4
cart|trolley:0.6,buggy:0.5,wagon:0.5
case|lawsuit:0.6,trial:0.6,suit:0.5,litigation:0.5,prosecution:0.5,proceedings:0.5,investigation:0.4,charges:0.4,matter:0.4
cases|lawsuits:0.5,incidents:0.5,instances:0.5,infections:0.4,trials:0.4
cash|money:0.9,funds:0.7,currency:0.6,banknotes:0.6,dollars:0.5,funding:0.5,bills:0.4
casino|gambling:0.8,gaming:0.7,slot machines:0.4
cast|actors:0.6,starring:0.6,stars:0.5,played by:0.4,ensemble:0.4
castle|fortress:0.6,palace:0.5,fort:0.4
casual|informal:0.7,relaxed:0.5
casualties|fatalities:0.8,dead and wounded:0.8,deaths:0.7,killed:0.7,dead:0.7,wounded:0.7,injured:0.7,victims:0.7,death toll:0.7
cat|feline:0.7,kitten:0.5
catch|caught:0.9,capture:0.7,arrest:0.7,apprehend:0.7,nab:0.6,seize:0.5,track down:0.5,custody:0.4,busted:0.4
catches|caught:0.9,captures:0.7,nabs:0.6,apprehends:0.6,arrests:0.5
catching|caught:0.9,capturing:0.6,arresting:0.6,nabbing:0.5
catholic|roman catholic:0.8,vatican:0.5,diocese:0.4,pope:0.4
cattle|cow:0.8,livestock:0.8,herd:0.5,beef:0.4
caught|arrested:0.75,captured:0.75,apprehended:0.7,nabbed:0.7,taken into custody:0.6,detained:0.5,busted:0.5,trapped:0.4,seized:0.4
cause|triggered:0.8,caused by:0.8,reason:0.8,led to:0.8,resulted in:0.8,sparked:0.7,prompted:0.7,due to:0.7,blamed:0.6,attributed to:0.6,blamed on:0.6,factor:0.5,source:0.4
caused|led to:0.7,resulted in:0.7,triggered:0.7,sparked:0.6,blamed:0.6,because of:0.6,prompted:0.5,due to:0.5,brought about:0.5,attributed to:0.5,provoked:0.5,touched off:0.4
causes|triggers:0.7,leads to:0.6,results in:0.6,reason:0.6,sparks:0.6,due to:0.5,blamed:0.5,prompt:0.5,factor:0.4
causing|triggering:0.7,resulting in:0.7,leading to:0.6,sparking:0.6,prompting:0.6,blamed:0.4,creating:0.4,inflicting:0.4
cave|cavern:0.8,grotto:0.5
cease|stop:0.9,halt:0.9,end:0.7,discontinue:0.7
ceiling|roof:0.6,limit:0.5,cap:0.5
celebrate|celebration:0.9,festivities:0.7,mark:0.6,commemorate:0.6,observe:0.5,rejoice:0.5,anniversary:0.4,honor:0.4,festival:0.4,party:0.4
celebrating|celebration:0.9,marking:0.6,commemorating:0.5,festivities:0.5,party:0.5,rejoicing:0.5
celebration|festivities:0.8,party:0.7,festival:0.6,commemoration:0.5,ceremony:0.5,anniversary:0.4,jubilee:0.4
celebrity|celeb:0.9,star:0.8,famous:0.8,a-list:0.6,personality:0.6,fame:0.5
cemetery|graveyard:0.9,burial ground:0.8,buried:0.6,grave:0.6
center|facility:0.6,middle:0.5,hub:0.5,complex:0.4
central|main:0.5,downtown:0.4,key:0.4
centre|center:0.9
cents|penny:0.5
centuries|hundreds of years:0.8
century|hundred years:0.8,hundred-year:0.5
ceo|chief executive:0.9,chief executive officer:0.9,boss:0.8,managing director:0.7,chief:0.7,head:0.6,executive:0.6,president:0.5
ceremony|rite:0.6,event:0.5,service:0.5,ritual:0.5,celebration:0.5,inauguration:0.4
certain|sure:0.7,definite:0.5,specific:0.4,guaranteed:0.4
certainly|definitely:0.7,surely:0.7,undoubtedly:0.6
certificate|certification:0.6,diploma:0.5,document:0.4
cfo|finance chief:0.9,chief financial officer:0.9,finance director:0.8
chains|shackles:0.7,stores:0.4,retailers:0.4
chair|chairman:0.7,chairwoman:0.6,head:0.5,lead:0.4,preside:0.4
chairman|chair:0.9,chairperson:0.9,chairs:0.9,chairwoman:0.8,head:0.7,leader:0.6,president:0.5,boss:0.5
chairs|chairman:0.8,heads:0.7,chairwoman:0.7,leads:0.6,presides:0.6,seats:0.4
challenge|contest:0.4,difficulty:0.4,dispute:0.4,obstacle:0.4,oppose:0.4
champ|champion:0.9,title-holder:0.6,winner:0.5
champion|titleholder:0.9,title holder:0.9,champ:0.9,winner:0.8,title:0.7,won:0.6,victor:0.6,gold medalist:0.5,gold medallist:0.5
championship|champion:0.9,title:0.8,crown:0.5,tournament:0.5,playoff:0.4,pennant:0.4
chance|opportunity:0.8,likelihood:0.7,possibility:0.7,probability:0.7,odds:0.6,prospect:0.5,shot:0.4
chances|odds:0.8,likelihood:0.8,probability:0.7,opportunity:0.7,possibility:0.6,likely:0.6,prospect:0.5,risk:0.4
change|alter:0.7,shift:0.6,modify:0.6,revise:0.6,amend:0.6,reform:0.5,overhaul:0.5,switch:0.5,transform:0.5,adjust:0.4,turn:0.4
changed|altered:0.7,modified:0.6,revised:0.6,amended:0.5,switched:0.5,shifted:0.5,transformed:0.5,reversed:0.4,overhaul:0.4
changes|revisions:0.7,alterations:0.7,reforms:0.6,amendments:0.6,shifts:0.6,modifications:0.6,overhaul:0.5,adjustments:0.5
changing|altering:0.7,revise:0.6,shift:0.6,modify:0.6,amend:0.5,reform:0.5,switch:0.5,overhaul:0.5,transform:0.5
channel|network:0.6,station:0.5,broadcaster:0.5
chaos|chaotic:0.9,turmoil:0.8,mayhem:0.8,disorder:0.7,havoc:0.7,pandemonium:0.7,confusion:0.6,anarchy:0.6,disarray:0.6,unrest:0.5,upheaval:0.5
chapel|church:0.7
character|protagonist:0.6,role:0.5,personality:0.5
characters|roles:0.5
charge|indictment:0.8,indicted:0.8,indict:0.7,accused:0.7,accuse:0.6,count:0.6,fee:0.6,arraigned:0.6,accusation:0.6,prosecuted:0.6,allege:0.5,price:0.5,prosecute:0.5,allegation:0.5,bill:0.4,cost:0.4
charged|accused:0.8,indicted:0.8,faces charges:0.8,arraigned:0.7,indictment:0.7,prosecuted:0.6,counts:0.5,arrested:0.5,booked:0.4
charges|indictment:0.7,counts:0.7,allegations:0.7,indicted:0.7,accused:0.6,accusations:0.6,fees:0.6,arraigned:0.5,prosecution:0.4,felony:0.4
charity|charitable:0.95,nonprofit:0.8,philanthropy:0.7,non-profit:0.7,foundation:0.6,donation:0.6,fundraiser:0.6,donate:0.6,good cause:0.5,aid group:0.5,benefit:0.4
charming|delightful:0.5,charismatic:0.4,likable:0.4
chart|graph:0.6,map:0.4
chase|pursuit:0.85,pursue:0.8,hunt:0.5,run after:0.5,manhunt:0.4,followed:0.4
chased|pursued:0.9,chase:0.9,pursuit:0.8,followed:0.5,hunted:0.4
chasing|pursuing:0.9,pursuit:0.9,running after:0.8,hunting:0.5,tailing:0.5
chat|talk:0.9,conversation:0.8,discussion:0.6,messaging:0.4
cheap|inexpensive:0.8,low-cost:0.8,affordable:0.7,bargain:0.6,low price:0.6,discount:0.5,budget:0.4
cheat|defraud:0.7,swindle:0.6,fraud:0.5,scam:0.5,unfaithful:0.5,infidelity:0.5,rigged:0.5,deceive:0.5,affair:0.4,doping:0.4
cheated|defrauded:0.8,swindled:0.8,scammed:0.7,conned:0.7,ripped off:0.7,bilked:0.7,duped:0.6,unfaithful:0.6,fraud:0.6,infidelity:0.6,affair:0.5
cheating|unfaithful:0.8,infidelity:0.7,adultery:0.7,affair:0.6,extramarital:0.6,fraud:0.5,doping:0.4,mistress:0.4,plagiarism:0.4,swindle:0.4
check|inspect:0.7,examine:0.7,verify:0.7,inspection:0.6,screening:0.5,review:0.5,examination:0.5,audit:0.4,monitor:0.4,confirm:0.4
checked|inspected:0.7,examined:0.6,verified:0.5,reviewed:0.5,screened:0.4,searched:0.4
checking|inspecting:0.8,examining:0.7,verifying:0.7,inspection:0.7,monitoring:0.5,screening:0.5
checks|inspections:0.6,inspects:0.6,screening:0.5,examines:0.5,verifies:0.5,tests:0.4
cheek|face:0.4
cheer|applaud:0.7,applause:0.6,celebrate:0.4
cheers|applause:0.8,applauded:0.7,ovation:0.6
chef|cook:0.9,restaurateur:0.6,culinary:0.5
chemical|toxic:0.4,substance:0.4
chick|woman:0.4,hatchling:0.4
chickens|poultry:0.9,hens:0.9,fowl:0.7,birds:0.5
chicks|women:0.6,girls:0.5
chief|head:0.8,leader:0.8,boss:0.8,top official:0.7,main:0.6,director:0.6,chief executive:0.6,top:0.5,commander:0.5,ceo:0.5,principal:0.5,commissioner:0.5,chairman:0.5
child|kid:0.9,youngster:0.7,minor:0.6,toddler:0.6,boy:0.5,girl:0.5,juvenile:0.5,infant:0.5,son:0.5,daughter:0.5,baby:0.5
childhood|growing up:0.7,as a child:0.7,youth:0.6,early life:0.6,grew up:0.6,upbringing:0.6,as a boy:0.4,as a girl:0.4
children|kid:0.9,youngster:0.7,youth:0.6,son:0.5,daughter:0.5,juvenile:0.5,minor:0.5,pupil:0.4,toddler:0.4
chill|cold:0.6,cool:0.5
china|chinese:0.95,beijing:0.7
chinese|china:0.9,beijing:0.6
chip|microchip:0.8,semiconductor:0.7,processor:0.6
chips|crisps:0.5,semiconductors:0.5
choice|option:0.8,chosen:0.8,chose:0.7,decision:0.7,selection:0.6,pick:0.6,selected:0.6,alternative:0.5,preference:0.4
choices|options:0.8,selections:0.7,alternatives:0.7,picks:0.6
choose|select:0.9,chosen:0.9,pick:0.8,opt:0.8,choice:0.8,selection:0.7,decide:0.6,elect:0.5,prefer:0.4,appoint:0.4,nominate:0.4
chop|cut:0.7,slash:0.4
chopper|helicopter:0.95
chose|chosen:0.9,selected:0.8,picked:0.8,choice:0.8,opted:0.7,selection:0.7,decided:0.6,elected:0.5,appointed:0.5,named:0.5,nominated:0.5
chosen|selected:0.9,picked:0.8,named:0.6,appointed:0.6,elected:0.5,nominated:0.4,tapped:0.4,opted:0.4
christmas|holiday:0.7,xmas:0.6,festive:0.5,yule:0.4
church|place of worship:0.7,congregation:0.6,parish:0.6,chapel:0.6,cathedral:0.5,worship:0.4,religious:0.4
cigarette|tobacco:0.7,smoking:0.7,smoke:0.5
cigarettes|tobacco:0.8,smoking:0.7,smokes:0.5
circumstances|conditions:0.6,situation:0.6
cities|municipalities:0.7,towns:0.6,urban:0.6,metropolitan:0.5,communities:0.4
citizen|citizenship:0.9,national:0.8,resident:0.6,nationality:0.5,passport holder:0.5,naturalized:0.4,voter:0.4
citizens|citizenship:0.8,nationals:0.7,residents:0.6,people:0.6
city|municipal:0.7,town:0.6,municipality:0.6,metropolitan:0.5,metro:0.5,urban:0.5
civilian|noncombatant:0.6
civilization|society:0.5,culture:0.5,empire:0.4
claim|allege:0.7,assert:0.7,contend:0.7,allegation:0.7,maintain:0.6,assertion:0.6,say:0.5,insist:0.5,demand:0.4
claimed|alleged:0.7,asserted:0.7,said:0.6,contended:0.6,maintained:0.5,insisted:0.5,stated:0.4,argued:0.4
claims|allegations:0.7,alleges:0.7,contends:0.7,asserts:0.7,says:0.6,maintains:0.6,assertions:0.6,insists:0.5,demands:0.4
class|course:0.7,classroom:0.7,lesson:0.6,seminar:0.4
classes|courses:0.8,lessons:0.7,school:0.4,training:0.4,seminar:0.4
classified|secret:0.8,top secret:0.8,confidential:0.6,sensitive:0.4
clean|cleanup:0.6,clean up:0.6,decontaminate:0.5,scrub:0.5,wash:0.5,tidy:0.4,sanitary:0.4
cleaned|cleanup:0.8,scrubbed:0.6,washed:0.6,disinfected:0.5,sanitized:0.5,swept:0.4
cleaning|cleanup:0.8,scrubbing:0.6,washing:0.5,janitor:0.4,decontamination:0.4
clear|obvious:0.7,evident:0.6,exonerate:0.5,acquitted:0.5,apparent:0.5,remove:0.4,plain:0.4
clearance|permission:0.5,approval:0.4
cleared|exonerated:0.9,acquitted:0.8,not guilty:0.6,vindicated:0.6,removed:0.5,evacuated:0.4,approved:0.4
clearly|obviously:0.7,plainly:0.6,evidently:0.5,apparent:0.4
clears|exonerates:0.8,acquits:0.7,absolves:0.6,removes:0.5
clerk|cashier:0.6,salesman:0.4,employee:0.4
clever|smart:0.8,intelligent:0.6,ingenious:0.5,shrewd:0.5,savvy:0.4
client|customer:0.7
clients|customers:0.7,investors:0.4
cliff|bluff:0.5,precipice:0.5,ledge:0.4
climb|rise:0.6,ascend:0.6,ascent:0.6,mountaineer:0.5,scale:0.5,increase:0.5,scaled:0.5,summit:0.4,jump:0.4
climbing|climbers:0.8,mountaineering:0.7,ascent:0.6,scaling:0.6,rising:0.5
clinic|health center:0.7,medical center:0.6,hospital:0.5
clock|timepiece:0.4
close|shut:0.9,closure:0.9,shut down:0.8,shutter:0.7,near:0.7,nearby:0.6,cease operations:0.6,tight:0.4,narrow:0.4,end:0.4
closed|shut:0.9,closure:0.9,shuttered:0.8,shutdown:0.7,ceased operations:0.5,went out of business:0.5,sealed off:0.4,ended:0.4
closely|carefully:0.4
closer|nearer:0.8,near:0.5,closely:0.4
closes|closing:0.9,shuts:0.8,closure:0.8,shut down:0.7,shutdown:0.7,ends:0.4
closest|nearest:0.9
closet|wardrobe:0.6,cupboard:0.4
closing|closure:0.9,shut:0.85,shutter:0.8,shutdown:0.7,shut its doors:0.6,going out of business:0.5
closure|shut down:0.9,closed:0.9,shutdown:0.9,closing:0.9,shuttered:0.8
clothes|apparel:0.8,garments:0.8,garment:0.7,attire:0.7,outfit:0.6,dress:0.5,wearing:0.5,fashion:0.4
clothing|apparel:0.9,garments:0.9,attire:0.8,outfit:0.6,wear:0.6,dressed:0.5,fashion:0.4
clouds|overcast:0.6
club|team:0.5,nightclub:0.5,association:0.4,nightspot:0.4
clubs|nightclubs:0.5,teams:0.4
clue|hint:0.7,evidence:0.7,lead:0.6,trace:0.4
coach|head coach:0.9,manager:0.7,trainer:0.7,boss:0.6,bus:0.4,instructor:0.4
coast|shore:0.8,shoreline:0.7,offshore:0.6,beach:0.5,seaside:0.5,seaboard:0.5
coat|jacket:0.7,overcoat:0.5,parka:0.4
cocaine|drug:0.7,crack:0.6,narcotics:0.6,coke:0.6
code|law:0.4,ordinance:0.4,password:0.4,regulation:0.4
codes|rules:0.4,regulations:0.4
coffin|casket:0.9,burial:0.5
coincidence|coincidental:0.8,by chance:0.5
cold|chilly:0.7,frigid:0.7,freezing:0.6,low temperatures:0.5,subzero:0.5,frost:0.4,winter:0.4,temperatures:0.4
colleague|co-worker:0.9,coworker:0.9,workmate:0.9,associate:0.5,worked with:0.5,fellow:0.5,teammate:0.5,counterpart:0.4
collect|gather:0.8,raise:0.5,amass:0.5,pick up:0.5,accumulate:0.5,compile:0.5,retrieve:0.4
collecting|gathering:0.7,amassing:0.4
collection|collected:0.8
college|university:0.8,higher education:0.7,campus:0.5,school:0.4
color|hue:0.6,shade:0.5,racial:0.4
colored|painted:0.4
colors|hues:0.5,shades:0.4
colour|color:0.9,hue:0.5,shade:0.4
column|op-ed:0.5,editorial:0.4,pillar:0.4
coma|comatose:0.9,unconscious:0.7,vegetative state:0.6,life support:0.4
combat|fighting:0.7,battle:0.7,warfare:0.6,war:0.5
combination|mix:0.7,blend:0.5
comedy|comic:0.7,comedian:0.7,humor:0.6,sitcom:0.6,funny:0.5
comes|arrives:0.6,arrival:0.5,hails:0.4,follows:0.4
comfort|console:0.7,solace:0.6,consolation:0.5,reassure:0.4
comfortable|comfort:0.8,at ease:0.6,cozy:0.5
comic|comedian:0.8,comedy:0.7,humorous:0.5,cartoon:0.5,funny:0.5
coming|upcoming:0.7,arriving:0.6,approaching:0.5,next:0.5,forthcoming:0.5,arrival:0.5
command|order:0.6,in charge:0.5,control:0.4,leadership:0.4
commander|leader:0.7,chief:0.6,general:0.5,colonel:0.4,captain:0.4
commanding|commander:0.8,in charge:0.5,led:0.4
comment|remark:0.9,statement:0.7,said:0.4,respond:0.4,reaction:0.4
commercial|advertisement:0.8,ad:0.8,advertising:0.6,business:0.4,spot:0.4
commission|panel:0.5,committee:0.5,board:0.4
commissioner|chief:0.4
commit|perpetrate:0.7,carry out:0.6,carried out:0.6,pledge:0.5,dedicate:0.4,promise:0.4
commitment|dedication:0.7,pledge:0.6,promise:0.5
committed|perpetrated:0.7,carried out:0.6,dedicated:0.6,pledged:0.4,responsible for:0.4
committee|panel:0.8,commission:0.6,subcommittee:0.6,board:0.5,council:0.4,task force:0.4
common|prevalent:0.7,widespread:0.6,frequent:0.6,shared:0.5,often:0.4,joint:0.4,usual:0.4
communicate|talk:0.6,contact:0.5,speak:0.4,correspond:0.4
communication|contact:0.4,messages:0.4
communications|telecommunications:0.6,correspondence:0.4
communist|marxist:0.6,soviet:0.4
community|neighborhood:0.5,town:0.5,residents:0.5,locals:0.5,area:0.4,society:0.4
companies|firms:0.9,businesses:0.8,corporations:0.8,industry:0.5,manufacturers:0.4,makers:0.4,employers:0.4
company|firm:0.9,companies:0.9,corporation:0.8,business:0.8,corp:0.7,inc:0.7,co:0.7,enterprise:0.6,manufacturer:0.4,maker:0.4,employer:0.4,conglomerate:0.4,startup:0.4
compare|comparison:0.9,liken:0.6,contrast:0.5,versus:0.4,similar:0.4
compared|comparison:0.9,likened:0.7,versus:0.6,relative to:0.4
compete|competition:0.9,competitor:0.8,vie:0.7,contest:0.6,rival:0.5,participate:0.5,face:0.4
competition|compete:0.8,competitor:0.8,contest:0.7,rivalry:0.6,rival:0.6,tournament:0.5,event:0.4,race:0.4
complain|complaint:0.9,grumble:0.7,gripe:0.7,criticize:0.6,protest:0.6,object:0.6,criticism:0.5,dissatisfied:0.4,allege:0.4
complaining|complaint:0.9,grumble:0.5,grievance:0.5,criticize:0.4,lament:0.4
complaint|complained:0.9,grievance:0.6,lawsuit:0.5,criticism:0.4,objection:0.4
complaints|complained:0.9,grievances:0.8,gripes:0.7,criticism:0.6,objections:0.6,protests:0.4
complete|finish:0.8,full:0.6,entire:0.5,total:0.5,whole:0.4,conclude:0.4
completed|finished:0.9,completion:0.9,concluded:0.6,finalized:0.5,done:0.5
completely|entirely:0.8,totally:0.8,fully:0.8,wholly:0.7,altogether:0.5
complex|complicated:0.8
complicated|complex:0.8,intricate:0.5,difficult:0.4
compliment|praise:0.8,flattery:0.5
compliments|praise:0.7
compound|complex:0.6,chemical:0.4
compromise|middle ground:0.7,agreement:0.6,concession:0.5,settlement:0.5,deal:0.4
computer|pc:0.8,laptop:0.6,desktop:0.4,device:0.4
computers|pcs:0.7,laptops:0.6,desktop:0.4
comrade|colleague:0.5,fellow:0.4
con|scam:0.8,fraud:0.7,swindle:0.7,con artist:0.6,dupe:0.5
concentrate|focus:0.8
concept|idea:0.8,notion:0.6
concern|worry:0.9,worries:0.9,fear:0.6,alarm:0.6,anxiety:0.5,unease:0.5,issue:0.4
concerned|worried:0.8,anxious:0.6,troubled:0.5,alarmed:0.5,fear:0.5
concerns|worries:0.8,fears:0.7,issues:0.5,anxieties:0.5,misgivings:0.5,problems:0.4,doubts:0.4,objections:0.4
concert|gig:0.9,show:0.7,performance:0.7,recital:0.6,performed:0.5,tour:0.4,festival:0.4
conclusion|concluded:0.9,finding:0.7,end:0.6,determination:0.4,finish:0.4
concrete|cement:0.7
condition|state:0.5,requirement:0.5,health:0.4,status:0.4,term:0.4,ailment:0.4,disease:0.4,provision:0.4
conditions|terms:0.6,circumstances:0.6,requirements:0.5,illnesses:0.4,state:0.4
conduct|behavior:0.7,carry out:0.6,actions:0.5,perform:0.4
conference|meeting:0.6,summit:0.6,convention:0.6,forum:0.5,symposium:0.5,gathering:0.5,briefing:0.4
confess|admit:0.9,own up:0.9,plead guilty:0.7,came clean:0.7,acknowledge:0.6,guilty plea:0.5
confession|confessed:0.9,admission:0.7,admitted:0.7,pleaded guilty:0.5,statement:0.5
confidence|confident:0.9,trust:0.6,faith:0.5,optimism:0.4
confident|optimistic:0.6,sure:0.5,certain:0.5
confidential|secret:0.7,private:0.5,classified:0.5
confirm|confirmation:0.9,verify:0.7,affirm:0.6,corroborate:0.5,acknowledged:0.4
confirmed|confirmation:0.9,verified:0.8,affirmed:0.6,acknowledged:0.5,approved:0.4
conflict|war:0.8,fighting:0.7,hostilities:0.7,dispute:0.6,clash:0.6,strife:0.6,battle:0.5
confused|puzzled:0.7,baffled:0.7,bewildered:0.7,disoriented:0.6,mixed up:0.4
confusing|puzzling:0.7,baffling:0.7,perplexing:0.7,bewildering:0.7,unclear:0.6,complicated:0.5
confusion|chaos:0.5,uncertainty:0.5,disarray:0.5,misunderstanding:0.4
congratulate|congratulations:0.9,praise:0.5,hail:0.4
congratulations|congratulate:0.9,praise:0.5,salute:0.4,hailed:0.4
congress|lawmakers:0.8,congressional:0.8,capitol hill:0.7,legislators:0.7,house:0.6,senate:0.6,legislature:0.6,representatives:0.5,capitol:0.5
congressman|lawmaker:0.9,rep:0.9,representative:0.8,legislator:0.8,house member:0.8,congresswoman:0.7
congresswoman|lawmaker:0.9,rep:0.9,representative:0.8,legislator:0.8,congressman:0.7
conman|fraudster:0.9,swindler:0.9,scammer:0.9,con artist:0.9,fraud:0.7,impostor:0.6
connect|link:0.8,tie:0.5,associate:0.5,join:0.4,attach:0.4
connected|connection:0.9,linked:0.8,tied:0.7,related:0.7,link:0.7,associated:0.6,ties:0.6,involved:0.4,implicated:0.4
connection|link:0.9,tie:0.8,relationship:0.7,association:0.6,related:0.5,involvement:0.4
connections|links:0.8,ties:0.8,relations:0.5,contacts:0.4,associations:0.4
conscious|aware:0.7,awake:0.7,alert:0.5
consciousness|conscious:0.9,awake:0.4
consent|permission:0.8,approval:0.6,agreement:0.5,agreed:0.5
consequences|repercussions:0.8,effects:0.7,results:0.7,ramifications:0.7,impact:0.6,fallout:0.5,aftermath:0.4,punishment:0.4
consider|mull:0.8,contemplate:0.8,think about:0.8,weigh:0.7,ponder:0.7,regard:0.6,deem:0.5
considered|contemplated:0.7,deemed:0.7,under consideration:0.7,weighed:0.6,regarded:0.6,viewed as:0.6,mulled:0.6,thought:0.5,studied:0.4
considering|weighing:0.8,mulling:0.8,thinking about:0.8,contemplating:0.7,pondering:0.6,exploring:0.5
conspiracy|conspired:0.9,plot:0.8,conspirators:0.8,scheme:0.6,collusion:0.6,co-conspirators:0.6
constant|continual:0.7,continuous:0.7,steady:0.6,persistent:0.5
constantly|continually:0.7,always:0.6,repeatedly:0.6,regularly:0.4
construction|building:0.9,built:0.8,builders:0.7,erected:0.6,contractor:0.4
contact|reach:0.5,communicate:0.5,call:0.5,communication:0.5,touch:0.4
contacted|got in touch:0.8,reached:0.6,called:0.6,notified:0.6,phoned:0.5,alerted:0.4,approached:0.4
contacts|reaches out:0.5,connections:0.5,touch:0.4,notify:0.4
content|satisfied:0.5,material:0.4,happy:0.4
contest|competition:0.9,race:0.5,match:0.5,tournament:0.5,challenge:0.4,game:0.4,championship:0.4
continue|go on:0.8,carry on:0.8,keep:0.7,persist:0.6,proceed:0.6,ongoing:0.6,resume:0.5,press on:0.5,extend:0.4,maintain:0.4
continued|ongoing:0.7,persisted:0.6,kept:0.6,resumed:0.5,went on:0.5,remained:0.4,lasted:0.4
continues|goes on:0.7,persists:0.7,ongoing:0.7,keeps:0.6,remains:0.5,resumes:0.5,lasts:0.4,still:0.4
contract|agreement:0.8,deal:0.8,signed:0.5,pact:0.5
control|in charge:0.7,command:0.6,dominate:0.5,regulate:0.5,oversee:0.5,power over:0.5,run:0.4,ruled:0.4,curb:0.4,grip:0.4
controlled|ruled:0.5,governed:0.5,dominated:0.5,ran:0.4,regulated:0.4,held:0.4,run:0.4
controls|runs:0.6,dominates:0.6,in charge of:0.6,rules:0.5,restrictions:0.5,curbs:0.5,owns:0.4
convenient|handy:0.7,easy:0.5
convention|conference:0.7,expo:0.5,meeting:0.4,gathering:0.4
conversation|talk:0.7,discussion:0.7,dialogue:0.6,chat:0.6,phone call:0.4,interview:0.4,exchange:0.4
convicted|found guilty:0.9,guilty:0.8,sentenced:0.6,pleaded guilty:0.5,jailed:0.5
convince|persuade:0.9,talk into:0.7,sway:0.6,win over:0.6,coax:0.5
convinced|persuaded:0.9,talked into:0.7,certain:0.6,sure:0.6,confident:0.5
convincing|persuading:0.8,persuasive:0.8,compelling:0.6
cook|chef:0.6,prepare:0.5,grill:0.4,bake:0.4,recipe:0.4
cooked|prepared:0.6,grilled:0.5,baked:0.5,roasted:0.4,fried:0.4
cookie|biscuit:0.7
cookies|biscuit:0.7
cooking|culinary:0.7,cuisine:0.6,recipe:0.6,chef:0.5,food:0.4
cool|chilly:0.5,cold:0.5,calm:0.4,trendy:0.4
cooperate|work together:0.9,collaborate:0.8,team up:0.6,join forces:0.6,comply:0.5,assist:0.4
cooperation|collaboration:0.8,working together:0.8,partnership:0.6,assistance:0.4
coordinates|organizes:0.5,location:0.4
cop|police:0.95,officer:0.9,policeman:0.9,police officer:0.9,patrolman:0.7,constable:0.7,law enforcement:0.6,deputy:0.6,detective:0.6,trooper:0.5,sheriff:0.4
copies|duplicates:0.7,photocopies:0.7,replicas:0.6,imitations:0.5,reproductions:0.5,pirated:0.4
cops|police:0.95,officer:0.9,law enforcement:0.7,policeman:0.7,deputies:0.6,authorities:0.6,sheriff:0.5,trooper:0.5,detective:0.4
copy|duplicate:0.6,imitate:0.6,replica:0.5,plagiarize:0.5,reproduce:0.5,replicate:0.5,emulate:0.5,counterfeit:0.4
cord|rope:0.5,cable:0.5,string:0.4
corn|maize:0.8,crop:0.5
coroner|medical examiner:0.9,inquest:0.7,pathologist:0.6,autopsy:0.5
corporal|soldier:0.4
corporate|company:0.7,business:0.6
corporation|company:0.9,firm:0.9,corp.:0.9,business:0.7,conglomerate:0.6
corpse|body:0.9,dead body:0.9,remains:0.8,cadaver:0.8,carcass:0.5
correct|accurate:0.7,right:0.6,rectify:0.6,fix:0.5,true:0.4,proper:0.4
cost|price:0.8,expense:0.8,priced:0.7,priced at:0.6,fee:0.6,bill:0.6,worth:0.5,paid:0.5,spending:0.5,spend:0.4,valued at:0.4,charge:0.4,estimated at:0.4
costs|expenses:0.8,price:0.7,priced:0.6,expenditures:0.6,sells for:0.6,spending:0.5,bills:0.5,fees:0.5,charges:0.5,worth:0.4
costume|outfit:0.7,dressed as:0.6,disguise:0.4
couch|sofa:0.9
cough|respiratory:0.4
couldn|could not:0.9,unable:0.6,failed to:0.5
council|local authority:0.6,board:0.5,committee:0.4,assembly:0.4,aldermen:0.4
councillor|councilman:0.9,councilwoman:0.9,councilor:0.9,council member:0.9,alderman:0.8,local politician:0.7
counsel|attorney:0.8,lawyer:0.8,advise:0.5,advice:0.5
counselor|therapist:0.6,adviser:0.6,psychologist:0.4
count|tally:0.6,total:0.5,number:0.4,charge:0.4,recount:0.4
counter|offset:0.4,oppose:0.4,respond:0.4
counting|tally:0.7,tabulating:0.7,tallied:0.7,census:0.5
countries|nation:0.95
country|nation:0.9,national:0.6,homeland:0.5,nationwide:0.5,state:0.4,rural:0.4
counts|charges:0.7,tallies:0.6,numbers:0.4
county|parish:0.4,borough:0.4
coup|seized power:0.9,putsch:0.9,military takeover:0.9,overthrew:0.8,overthrow:0.8,ousted:0.7,mutiny:0.4
couple|husband and wife:0.7,pair:0.6,duo:0.5,two:0.5,spouses:0.5,partners:0.5,married:0.4
couples|pairs:0.5,married:0.5,spouses:0.5,partners:0.5
courage|bravery:0.9,brave:0.85,heroism:0.7,valor:0.7,heroic:0.6,hero:0.4
course|class:0.5,track:0.4,route:0.4,program:0.4
court|courtroom:0.7,tribunal:0.6,judge:0.5,trial:0.5,justices:0.4,bench:0.4,hearing:0.4
courtesy|politeness:0.7,polite:0.7
courtroom|court:0.9,courthouse:0.6,trial:0.5
covenant|agreement:0.5,pact:0.5,treaty:0.4
cover|pay for:0.5,conceal:0.4,insure:0.4,report on:0.4,span:0.4,hide:0.4,include:0.4
covered|blanketed:0.5,insured:0.5,coated:0.5,included:0.4
cow|cattle:0.8,bovine:0.6,heifer:0.5,livestock:0.5,dairy:0.4,calf:0.4
coward|cowardice:0.9
cowboy|rancher:0.5,rodeo:0.5
cows|cattle:0.9,livestock:0.6,herd:0.5,dairy:0.4
crack|fracture:0.6,fissure:0.6,split:0.4
cracked|fractured:0.6,fissure:0.5,split:0.4,broke:0.4
crash|collision:0.9,accident:0.8,collided:0.8,wreck:0.7,pileup:0.7,smash:0.6,plunge:0.5,plane went down:0.5,smashed:0.5,slammed into:0.5,derailed:0.4,collapse:0.4,disaster:0.4,derailment:0.4
crashed|collided:0.7,slammed into:0.7,smashed into:0.7,collision:0.7,wreck:0.6,plunged:0.6,went down:0.6,accident:0.6,plowed into:0.6,wreckage:0.5,derailed:0.4,struck:0.4
crazy|insane:0.7,mentally ill:0.5,deranged:0.5,mad:0.5,bizarre:0.4,wild:0.4,lunatic:0.4,unstable:0.4
create|establish:0.7,set up:0.7,invent:0.6,make:0.6,generate:0.6,founded:0.6,form:0.5,develop:0.5,produce:0.5,design:0.5,build:0.5,formation:0.5
created|set up:0.7,established:0.6,formed:0.6,founded:0.6,designed:0.5,invented:0.5,developed:0.5,made:0.5,founder:0.5,generated:0.4,inventor:0.4
creating|making:0.7,establishing:0.6,developing:0.6,setting up:0.6,forming:0.6,building:0.5,generating:0.5,founding:0.5,producing:0.4
creative|imaginative:0.6,innovative:0.5,artistic:0.5
creature|animal:0.7,beast:0.6,species:0.4
creatures|animals:0.8,species:0.5,beasts:0.5,wildlife:0.4
creek|stream:0.7,brook:0.5,river:0.4
crew|team:0.6,staff:0.5,workers:0.5,personnel:0.4
cried|wept:0.9,weeping:0.9,tears:0.85,in tears:0.85,tearful:0.8,sobbed:0.8,teary:0.7,broke down:0.6,choked up:0.5,emotional:0.4
crime|offense:0.9,offence:0.9,criminal:0.8,felony:0.8,wrongdoing:0.6,misdemeanor:0.5,violence:0.4,charges:0.4,illegal:0.4
crimes|offenses:0.9,offences:0.9,criminal:0.8,felonies:0.8,wrongdoing:0.5,misdemeanors:0.5,murders:0.4,atrocities:0.4
criminal|crime:0.8,felon:0.8,offender:0.8,crook:0.7,convict:0.7,perpetrator:0.6,illegal:0.5,gangster:0.5,suspect:0.4,unlawful:0.4,outlaw:0.4
criminals|felons:0.8,crooks:0.7,offenders:0.7,convicts:0.7,crime:0.6,lawbreakers:0.5,gang:0.4,suspects:0.4,thieves:0.4
crisis|emergency:0.8,disaster:0.6,turmoil:0.6,meltdown:0.5,standoff:0.4,catastrophe:0.4
critic|detractor:0.8,opponent:0.8,reviewer:0.6,criticized:0.6,sceptic:0.4,skeptic:0.4
critical|crucial:0.6,vital:0.5,serious condition:0.4,criticism:0.4
crook|criminal:0.8,fraudster:0.8,swindler:0.7,conman:0.7,thief:0.6
cross|traverse:0.5,crucifix:0.4,go over:0.4
crossed|crossing:0.9,traversed:0.5,entered:0.4,border:0.4,swam:0.4
crossing|intersection:0.5,traversing:0.4,crosswalk:0.4
crowd|throng:0.8,spectators:0.7,audience:0.6,people:0.5,thousands:0.5,mob:0.5,attendance:0.5,turnout:0.5,gathering:0.5,demonstrators:0.4,fans:0.4
crowded|overcrowded:0.9,packed:0.8,overcrowding:0.8,jammed:0.6,congested:0.6,busy:0.5,full:0.4
crown|throne:0.5,title:0.5,coronation:0.5,championship:0.4,monarch:0.4
cruel|cruelty:0.9,inhumane:0.8,brutal:0.7,abusive:0.6,harsh:0.6,mistreated:0.6,vicious:0.5,barbaric:0.5,merciless:0.5
cruise|ship:0.5,liner:0.5,voyage:0.5
crush|squash:0.4,trampled:0.4
crushed|flattened:0.6,pinned:0.5,trampled:0.5,defeated:0.4
cry|weep:0.9,wept:0.8,tears:0.8,sob:0.7,tearful:0.7,sobbing:0.7,shout:0.4,mourn:0.4
crying|tears:0.8,wept:0.8,weeping:0.8,sobbing:0.8,in tears:0.8,tearful:0.7,broke down:0.5,teary:0.5
cuba|cuban:0.9
culture|cultural:0.9,heritage:0.5,traditions:0.5,arts:0.4,customs:0.4
cup|trophy:0.5,championship:0.4,mug:0.4
cure|remedy:0.7,treatment:0.7,heal:0.6,healed:0.6,treat:0.5,therapy:0.5
curious|curiosity:0.8,inquisitive:0.5,interested:0.4
current|present:0.8,existing:0.6,ongoing:0.5,incumbent:0.5,now:0.5,sitting:0.4
currently|now:0.8,presently:0.8,at present:0.6,today:0.4
curse|swear:0.6,profanity:0.6,expletive:0.6,jinx:0.5
cursed|swore:0.6,profanity:0.5,jinxed:0.4
custody|detained:0.7,jail:0.6,guardianship:0.6,detention:0.6,arrested:0.5,in jail:0.5,behind bars:0.4,held:0.4
customer|client:0.8,shopper:0.8,consumer:0.8,patron:0.7,buyer:0.6,subscriber:0.5,user:0.5,diner:0.4
customers|clients:0.7,shoppers:0.7,consumers:0.7,patrons:0.6,clientele:0.6,buyers:0.5,diners:0.4
cut|reduce:0.7,slash:0.7,reduction:0.7,trim:0.6,lower:0.5,scale back:0.5,decrease:0.5,eliminate:0.4,layoffs:0.4,curtail:0.4,gash:0.4,shed:0.4
cuts|reductions:0.8,reduce:0.8,cutbacks:0.8,slashes:0.7,austerity:0.5,layoffs:0.5,trims:0.5,lowers:0.5
cutting|reducing:0.8,slashing:0.8,trimming:0.7,reduction:0.7,decrease:0.6,lowering:0.6,scaling back:0.6,eliminating:0.5,slicing:0.4
dad|father:0.9,parent:0.6
daddy|dad:0.95,father:0.9,parent:0.5
daily|every day:0.8,per day:0.6,everyday:0.6,a day:0.6
damage|destruction:0.8,harm:0.7,destroyed:0.7,devastation:0.7,ruined:0.6,wrecked:0.5,ravaged:0.5,havoc:0.5,losses:0.4,hurt:0.4,battered:0.4
damaged|harmed:0.7,destruction:0.5,destroyed:0.5,wrecked:0.5,ruined:0.5,hurt:0.4,defaced:0.4,vandalized:0.4,battered:0.4,crippled:0.4,impaired:0.4
damned|condemned:0.5
dance|ballet:0.4,choreography:0.4
danced|waltzed:0.5,ballet:0.4
dancer|dance:0.95,ballerina:0.6,ballet:0.5,choreographer:0.4
dancing|choreography:0.4
danger|risk:0.8,hazard:0.8,threat:0.8,peril:0.8,at risk:0.8,unsafe:0.7,hazardous:0.7,endangered:0.6,jeopardy:0.5,threatened:0.4
dangerous|danger:0.9,hazardous:0.8,unsafe:0.8,risky:0.7,risk:0.7,hazard:0.7,threat:0.6,harmful:0.6,perilous:0.6,deadly:0.5,lethal:0.4,toxic:0.4
dare|challenge:0.5
dark|blackout:0.5,night:0.4,power outage:0.4,dim:0.4
darkness|dark:0.8,blackout:0.4
data|information:0.7,figures:0.6,statistics:0.6,records:0.4
date|day:0.6,romantically linked:0.5,relationship:0.5,scheduled:0.4
dated|went out with:0.8,in a relationship with:0.7,romantically linked:0.7,romance:0.6,boyfriend:0.6,girlfriend:0.6
dating|relationship:0.7,romantically linked:0.7,romance:0.6,boyfriend:0.5,girlfriend:0.5,couple:0.5,romantic:0.5,seeing:0.4
daughter|child:0.6,girl:0.5,children:0.5,kid:0.4
daughters|girls:0.6,children:0.6,child:0.4
day|date:0.5,daily:0.5
daylight|daytime:0.7
dead|died:0.8,death:0.8,deceased:0.8,killed:0.7,fatal:0.6,slain:0.5,bodies:0.5,lifeless:0.4,corpse:0.4,late:0.4
deadly|fatal:0.9,lethal:0.9,deadliest:0.9,killed:0.7,deaths:0.6,died:0.5,life-threatening:0.5
deaf|hearing-impaired:0.8,hearing loss:0.6,hard of hearing:0.6
deal|agreement:0.9,contract:0.8,pact:0.8,accord:0.8,transaction:0.7,treaty:0.6,settlement:0.5,bargain:0.5,arrangement:0.5,handle:0.4,signed:0.4,takeover:0.4,merger:0.4
dealer|seller:0.6,trader:0.6,trafficker:0.5,vendor:0.5,pusher:0.5,broker:0.4,merchant:0.4
dealing|dealt:0.9,handling:0.6,coping:0.6,trading:0.5,trafficking:0.5
deals|agreements:0.8,contracts:0.7,pacts:0.6,accords:0.5,transactions:0.5
dealt|handled:0.6,coped:0.5
death|died:0.9,dies:0.9,fatality:0.9,dead:0.8,killed:0.8,fatal:0.7,demise:0.7,passing:0.6,deceased:0.6,casualty:0.5,loss:0.4
deaths|killed:0.9,dead:0.9,fatalities:0.9,died:0.9,casualties:0.7,toll:0.7,fatal:0.6,mortality:0.6,lives lost:0.6,victims:0.5,slayings:0.4
debate|discussion:0.6,argument:0.5,dispute:0.5,controversy:0.5,argue:0.5,arguments:0.5,discuss:0.5
debt|owed:0.9,owes:0.9,indebted:0.8,liabilities:0.7,loans:0.7,arrears:0.7,borrowing:0.7,creditors:0.6,outstanding balance:0.6,loan:0.6,unpaid:0.5,deficit:0.4,bankruptcy:0.4,mortgage:0.4
decide|decision:0.9,determine:0.7,opted:0.7,chose:0.6,rule:0.5,make up mind:0.5,ruling:0.4,resolved:0.4,verdict:0.4,concluded:0.4
decided|decision:0.9,opted:0.7,chose:0.7,ruled:0.6,determined:0.6,voted:0.5,resolved:0.5,concluded:0.4,agreed:0.4,verdict:0.4
decides|decision:0.9,chooses:0.6,opts:0.6,rules:0.5,determines:0.5,picks:0.4
decision|decide:0.9,ruling:0.6,choice:0.6,verdict:0.5,judgment:0.5,ruled:0.5,move:0.4,opt:0.4,determination:0.4
decisions|rulings:0.5,choices:0.5,verdicts:0.4,determinations:0.4
declare|announce:0.7,proclaim:0.7,pronounce:0.5,state:0.4
dedicated|devoted:0.8,committed:0.7,commitment:0.5
deed|act:0.5,title:0.4
deeds|acts:0.7,actions:0.7
deeper|depth:0.7
deeply|profoundly:0.6,very:0.4
deer|buck:0.5,elk:0.4,doe:0.4,venison:0.4
defeat|beaten:0.9,loss:0.8,beat:0.8,lost:0.8,lose:0.7,lost to:0.7,fell to:0.6,thrashing:0.6,win:0.5,victory:0.5,rout:0.5,thrashed:0.5,topple:0.4
defence|defense:0.95,protect:0.5,military:0.4
defend|defense:0.8,protect:0.7,represent:0.5,justify:0.5,guard:0.4,stand by:0.4
defendant|accused:0.9,suspect:0.6,on trial:0.5,charged:0.5
defending|protecting:0.6,lawyer:0.4,guarding:0.4,justifying:0.4
defense|defend:0.8,military:0.5,protection:0.5,pentagon:0.4,lawyer:0.4
definitely|certainly:0.7,without doubt:0.6,undoubtedly:0.5
degree|graduated:0.6,bachelor's:0.5,diploma:0.5,qualification:0.5,extent:0.5,master's:0.5,doctorate:0.4,level:0.4
delay|postpone:0.8,postponement:0.8,put off:0.8,pushed back:0.8,postponed:0.8,held up:0.8,late:0.5,hold up:0.5,deferred:0.5,setback:0.5,stalled:0.4
delicate|fragile:0.8,sensitive:0.6,intricate:0.4
delicious|tasty:0.8
delighted|thrilled:0.8,happy:0.8,pleased:0.8,overjoyed:0.6,ecstatic:0.5
delightful|charming:0.6,enjoyable:0.5
deliver|shipment:0.5,send:0.5,bring:0.5,supply:0.5,hand over:0.5,give birth:0.4,provide:0.4,ship:0.4
delivered|shipped:0.7,gave:0.6,brought:0.6,dropped off:0.6,handed:0.5,gave birth:0.4,transported:0.4
delivery|shipment:0.7,birth:0.4,supply:0.4
demand|call for:0.7,insist:0.6,request:0.6,require:0.5,seek:0.5,urge:0.4,need:0.4,ultimatum:0.4
demands|calls for:0.7,wants:0.7,insists:0.6,requests:0.6,requires:0.5,ultimatum:0.5,urges:0.4
democracy|democratic:0.95,elections:0.4
demons|devils:0.6,evil spirits:0.6
demonstration|protest:0.9,rally:0.8,march:0.7,protester:0.7,sit-in:0.4,picket:0.4
denied|denial:0.9,rejected:0.7,refuted:0.7,refused:0.6,disputed:0.6,turned down:0.6,dismissed:0.5,pleaded not guilty:0.5,rebuffed:0.5,disavowed:0.4
dentist|dental:0.9,orthodontist:0.6
deny|denial:0.9,reject:0.6,refute:0.6,refuse:0.5,dispute:0.5,not guilty:0.5,disavow:0.5,dismiss:0.4,no truth:0.4,contradict:0.4
department|ministry:0.6,agency:0.5,division:0.5,bureau:0.5,office:0.4
depend|rely:0.9,reliant:0.8,count on:0.7,hinge:0.6,subject to:0.4
depends|relies:0.6,hinges:0.6,contingent:0.5,determined by:0.4,subject to:0.4
deposit|down payment:0.6
depressed|depression:0.9,despondent:0.6,sad:0.5,suicidal:0.4
depression|mental illness:0.6,despondent:0.6,mental health:0.5
depth|deep:0.8
deputy|second in command:0.8,second-in-command:0.7,number two:0.7,assistant:0.6,vice:0.5,no. 2:0.5,aide:0.4
describe|description:0.9,characterize:0.8,portray:0.6,depict:0.6,called:0.5,recount:0.5,say:0.4,label:0.4
described|portrayed:0.6,characterized:0.6,called:0.5,depicted:0.5,recounted:0.5
description|described:0.9,portrayal:0.6,depiction:0.6,account:0.5,characterization:0.5
desert|abandon:0.5,arid:0.5
deserve|merit:0.7,worthy:0.6,entitled:0.5,warrant:0.4
deserved|merited:0.7,worthy:0.6,earned:0.5
deserves|merits:0.7,worthy:0.6,earned:0.4
design|layout:0.6,architecture:0.5,plan:0.5,style:0.5,architect:0.5,blueprint:0.5
designed|created:0.6,devised:0.6,architect:0.5,intended:0.5,meant:0.5,drew up:0.4,aimed:0.4
designer|designed:0.9,couturier:0.6,creator:0.5,architect:0.4
desire|wish:0.7,want:0.7,hope:0.5,eager:0.4,ambition:0.4
desperate|frantic:0.7,dire:0.5
despite|in spite of:0.8,although:0.5,even though:0.5
dessert|pudding:0.5,sweet:0.4
destiny|fate:0.8
destroy|destruction:0.9,demolish:0.7,ruin:0.7,devastate:0.7,damage:0.6,wreck:0.6,raze:0.6,gutted:0.6,level:0.5,ravage:0.5,obliterate:0.5,burned down:0.4
destroyed|destruction:0.9,demolished:0.8,razed:0.7,leveled:0.7,ruined:0.7,devastated:0.7,wrecked:0.6,damaged:0.6,gutted:0.6,wiped out:0.6,flattened:0.6,burned down:0.5
destroying|destruction:0.9,demolishing:0.7,damaging:0.6,devastating:0.6,razing:0.6,wrecking:0.6,ruining:0.6,leveling:0.5,gutting:0.5
destruction|devastation:0.9,destroyed:0.9,damage:0.8,ruin:0.6,demolition:0.6,havoc:0.6,razed:0.6,wreckage:0.5,leveled:0.5
detail|specifics:0.6,information:0.6,describe:0.5,particulars:0.5
details|information:0.8,specifics:0.7,particulars:0.5,facts:0.4
detective|investigator:0.9,inspector:0.7,sleuth:0.7,police officer:0.7,det:0.6,police:0.5,officer:0.4
detectives|investigators:0.9,police:0.6,officers:0.5,sleuth:0.4,cops:0.4
determine|decide:0.7,find out:0.7,ascertain:0.6,figure out:0.6,establish:0.5,conclude:0.5
determined|intent on:0.7,resolved:0.6,decided:0.5,concluded:0.5,adamant:0.5,found:0.4,vowed:0.4,ruled:0.4
develop|create:0.5,build:0.4,design:0.4,grow:0.4
developed|created:0.7,designed:0.5,invented:0.5,built:0.4,evolved:0.4
development|growth:0.5,construction:0.4,project:0.4
device|gadget:0.6,machine:0.5,equipment:0.5,instrument:0.5,bomb:0.4
devoted|dedicated:0.8,loyal:0.6,committed:0.4
dial|call:0.6
diary|journal:0.8
dictator|strongman:0.8,autocrat:0.8,despot:0.8,authoritarian:0.7,ruler:0.7,tyrant:0.7,military ruler:0.6,junta:0.4
die|death:0.9,dead:0.9,passed away:0.9,killed:0.8,perish:0.8,succumbed:0.7,fatal:0.6,lost his life:0.6,deceased:0.6,fatalities:0.6,casualty:0.5
died|dies:0.9,dead:0.8,death:0.8,passed away:0.8,killed:0.7,perished:0.7,deaths:0.7,succumbed:0.7,fatal:0.6,fatalities:0.6,collapsed:0.4,slain:0.4
dies|death:0.9,dead:0.9,passed away:0.9,deceased:0.8,perished:0.8,killed:0.7,fatal:0.6,succumbed:0.6,fatality:0.6,demise:0.6
diet|nutrition:0.6,eating habits:0.6,eating:0.5,weight loss:0.4,food:0.4,lose weight:0.4
difference|distinction:0.7,disparity:0.7,gap:0.6,discrepancy:0.6,margin:0.4,change:0.4
different|distinct:0.6,various:0.5,separate:0.5,alternative:0.5,unlike:0.5,diverse:0.5,other:0.4
difficult|hard:0.9,challenging:0.9,difficulty:0.9,tough:0.8,arduous:0.6,tricky:0.6,complicated:0.5,struggle:0.5,grueling:0.4
dig|dug:0.9,excavate:0.8,excavation:0.7,unearth:0.5,burrow:0.4
digging|dug:0.9,excavation:0.8,excavating:0.8,unearthed:0.6,tunneling:0.5,drill:0.4
dignity|respect:0.5
diner|restaurant:0.8,eatery:0.8,cafe:0.6
dining|eating:0.6,restaurant:0.5,dinner:0.5
dinner|supper:0.8,meal:0.6,dine:0.6,banquet:0.5,gala:0.4
dip|decline:0.6,drop:0.6,fall:0.6
diplomat|envoy:0.8,ambassador:0.8,emissary:0.7,attache:0.6,consul:0.6
direct|straight:0.5,guide:0.5,oversee:0.4,lead:0.4,order:0.4
direction|course:0.4,leadership:0.4,guidance:0.4
directions|instructions:0.5
directly|straight:0.6,in person:0.4,personally:0.4
director|directed:0.8,filmmaker:0.6,head:0.6,chief:0.6,film-maker:0.6,executive:0.5,manager:0.4,boss:0.4,helmer:0.4
dirt|soil:0.7,mud:0.5,earth:0.4
dirty|filthy:0.7,polluted:0.5,contaminated:0.5,unsanitary:0.5,grimy:0.5,soiled:0.4
disagree|disagreement:0.9,at odds:0.8,differ:0.7,dispute:0.6,dissent:0.6,oppose:0.5,split:0.4,divided:0.4
disappear|disappearance:0.9,vanish:0.8,missing:0.8,went missing:0.8,last seen:0.6,whereabouts:0.4,gone:0.4
disappeared|missing:0.9,vanished:0.9,went missing:0.9,last seen:0.7,gone:0.5
disappoint|disappointment:0.9,let down:0.8,dismay:0.5,frustrate:0.4
disappointed|let down:0.8,dismayed:0.7,disheartened:0.7,frustrated:0.6,dissatisfied:0.6,saddened:0.5,upset:0.5
disaster|catastrophe:0.9,calamity:0.8,tragedy:0.7,devastation:0.5,earthquake:0.4,hurricane:0.4,flood:0.4,emergency:0.4
discipline|disciplinary:0.9,punish:0.6,reprimand:0.6,punishment:0.6,suspended:0.4,sanctions:0.4
discover|find:0.9,found:0.9,discovery:0.9,uncover:0.8,unearth:0.7,detect:0.6,learn:0.6,spot:0.5,stumbled upon:0.5
discovered|discovery:0.9,found:0.8,uncovered:0.7,detected:0.6,unearthed:0.6,spotted:0.5,identified:0.4,revealed:0.4
discovery|discovered:0.9,found:0.7,finding:0.7,unearthed:0.5,breakthrough:0.4
discuss|talk about:0.9,talk:0.8,debate:0.6,speak about:0.6,address:0.5,negotiate:0.4,deliberate:0.4,conversation:0.4
discussed|talked about:0.8,spoke about:0.7,debated:0.6,talks:0.5,considered:0.4
discussing|talking about:0.9,talks:0.7,debating:0.6,addressing:0.5,negotiating:0.5
discussion|talk:0.8,conversation:0.7,debate:0.6,dialogue:0.6,negotiation:0.5
disease|illness:0.8,ailment:0.7,sickness:0.7,virus:0.6,infection:0.6,disorder:0.6,epidemic:0.5,syndrome:0.5,outbreak:0.5,condition:0.5,cancer:0.4,aids:0.4
disgrace|shame:0.6,dishonor:0.6,humiliation:0.5,discredited:0.5,scandal:0.4
disguise|masked:0.4,costume:0.4
disgusting|repulsive:0.6,revolting:0.6,sickening:0.6,offensive:0.5,repugnant:0.5
dish|meal:0.5,food:0.4,plate:0.4,cuisine:0.4,recipe:0.4
dishes|meals:0.5,plates:0.5,cuisine:0.5,recipes:0.4
dismissed|fired:0.7,rejected:0.7,thrown out:0.7,threw out:0.7,sacked:0.7,ousted:0.6,dropped:0.5,let go:0.5,discharged:0.5
disorder|illness:0.6,syndrome:0.6,condition:0.5,unrest:0.5,chaos:0.5,disease:0.5
dispatch|send:0.8,sent:0.8,deploy:0.5
display|exhibit:0.8,show:0.7,showcase:0.7,exhibition:0.7,on view:0.6
distance|far:0.7,miles:0.5,mile:0.4,kilometers:0.4
distant|faraway:0.8,far:0.7,remote:0.7,far-off:0.7
distracted|distraction:0.9,inattentive:0.5,texting:0.4
distress|anguish:0.6,suffering:0.6,trouble:0.5,trauma:0.4
district|area:0.5,constituency:0.5,region:0.4,neighborhood:0.4
disturb|disrupt:0.7,upset:0.6,bother:0.6,disruption:0.6,interrupt:0.5
disturbed|troubled:0.6,upset:0.5,disrupted:0.5,mentally ill:0.4
disturbing|troubling:0.7,upsetting:0.6,alarming:0.5
ditch|abandon:0.6,dump:0.6,trench:0.6,gully:0.5,drop:0.5
dive|plunge:0.7,plummet:0.5,drop:0.4,scuba:0.4
divine|god:0.4
division|unit:0.5,department:0.5,branch:0.4,split:0.4
divorce|split:0.8,marriage ended:0.8,separated:0.7,separation:0.7,breakup:0.7,ex-wife:0.6,ex-husband:0.6,irreconcilable differences:0.6,break up:0.5,end of marriage:0.5,estranged:0.5,dissolution:0.5
divorced|split:0.7,separated:0.7,marriage ended:0.7,ex-wife:0.6,ex-husband:0.6,separation:0.6,estranged:0.5,former wife:0.5,former husband:0.5,parted ways:0.4
doc|doctor:0.9,physician:0.8,documentary:0.5,document:0.5
dock|pier:0.7,wharf:0.7,berth:0.6,port:0.5,moored:0.5
doctor|physician:0.9,gp:0.8,dr:0.8,medic:0.7,surgeon:0.6,clinician:0.6,practitioner:0.5,consultant:0.5,medical staff:0.5,pediatrician:0.5,medical:0.4,specialist:0.4
doctors|physicians:0.9,surgeons:0.6,medics:0.6,medical staff:0.5,specialists:0.4,medical team:0.4
document|paper:0.6,paperwork:0.6,record:0.5,file:0.5,filing:0.5,report:0.4,memo:0.4
documents|papers:0.8,records:0.7,files:0.7,paperwork:0.7,memos:0.5,filings:0.5,court filings:0.4,reports:0.4
dodge|avoid:0.7,evade:0.7
dog|canine:0.9,pooch:0.8,puppy:0.7,hound:0.7,pup:0.7,k-9:0.5
dogs|canines:0.7,puppies:0.5,pets:0.5,hounds:0.5,k-9:0.4
dollar|greenback:0.9,buck:0.6,currency:0.5
dollars|money:0.6,bucks:0.6,cash:0.5,$:0.5
domestic|household:0.5,home:0.4,national:0.4,internal:0.4
done|finished:0.9,completed:0.8,carried out:0.7,accomplished:0.6,performed:0.6,conducted:0.5
donor|contributor:0.9,donated:0.9,benefactor:0.8,gave money:0.7,philanthropist:0.6,backer:0.6
doomed|ill-fated:0.8,failed:0.4
doors|entrance:0.5,doorway:0.5,gates:0.4
dope|drugs:0.7,marijuana:0.6,narcotics:0.6,cannabis:0.5,heroin:0.4
dorm|dormitory:0.9,residence hall:0.9,student housing:0.7
double|twice:0.7,twofold:0.6,two times:0.5
doubt|skeptical:0.8,skepticism:0.7,question:0.6,uncertain:0.6,uncertainty:0.6,unlikely:0.5,unsure:0.5,distrust:0.4
downstairs|ground floor:0.6,lower floor:0.6
downtown|city center:0.9,city centre:0.9,business district:0.6,central:0.4
dozen|twelve:0.9,12:0.7
draft|conscription:0.6,version:0.4,write:0.4,proposal:0.4
drag|pull:0.6,tow:0.5,haul:0.5
drain|deplete:0.5,sewer:0.4
drama|dramatic:0.8,play:0.4,theater:0.4
dramatic|drastic:0.5,sharp:0.4
drank|drunk:0.8,consumed:0.6,alcohol:0.6,sipped:0.6,intoxicated:0.5,downed:0.4
draw|drew:0.9,sketch:0.6,attract:0.5,tie:0.5,stalemate:0.4,illustrate:0.4,lure:0.4
drawing|sketch:0.8,illustration:0.7,cartoon:0.6,artwork:0.6,attracting:0.4,caricature:0.4
drawn|attracted:0.5,sketched:0.5,lured:0.4
dreadful|terrible:0.7,awful:0.7,horrific:0.6,appalling:0.5
dream|aspiration:0.6,ambition:0.5,aspire:0.5,goal:0.4,hope:0.4
dreamed|hoped:0.5,envisioned:0.5,aspired:0.5
dreams|aspirations:0.6,ambitions:0.6,hopes:0.5,goals:0.5
dreamt|imagined:0.5
dress|gown:0.7,outfit:0.5,clothing:0.5,wore:0.5,attire:0.5,garb:0.4
dressed|wearing:0.8,clad:0.8,wore:0.7,attired:0.7,outfitted:0.4
drew|drawn:0.8,drawing:0.8,attracted:0.6,sketched:0.5,tied:0.4
drink|beverage:0.8,alcohol:0.6,booze:0.6,liquor:0.5,consumed:0.5,sip:0.5,beer:0.4,intoxicated:0.4
drinking|alcohol:0.7,consumed:0.5,drunk:0.5,booze:0.5,intoxicated:0.4,liquor:0.4
drinks|beverages:0.8,alcohol:0.6,cocktails:0.6,liquor:0.5,soda:0.4,beer:0.4,booze:0.4
drive|behind the wheel:0.7,motorist:0.6,steer:0.4,campaign:0.4,push:0.4
driver|motorist:0.9,drove:0.8,driving:0.8,behind the wheel:0.7,chauffeur:0.5,trucker:0.4
drivers|motorists:0.9,driving:0.8,chauffeurs:0.5,at the wheel:0.5,racers:0.4,truckers:0.4
drives|motorist:0.5,motors:0.5,propels:0.4
driveway|outside the home:0.4
driving|drove:0.9,behind the wheel:0.6,motorist:0.6,motoring:0.5
drop|fall:0.9,decline:0.9,decrease:0.9,fell:0.8,plunge:0.7,dip:0.7,slump:0.7,plummet:0.6,reduction:0.6,tumble:0.5,slide:0.5,abandon:0.4,dismissed:0.4
dropped|fell:0.8,declined:0.7,plunged:0.6,decreased:0.6,dismissed:0.5,abandoned:0.5,tumbled:0.5,withdrawn:0.4,scrapped:0.4,cut:0.4
dropping|falling:0.7,declining:0.7,decreasing:0.7,abandoning:0.5,plunging:0.5,dismissing:0.4,withdrawing:0.4
drops|falls:0.7,declines:0.7,decreases:0.7,fell:0.7,plunges:0.6,plummets:0.6,abandons:0.4,dismisses:0.4,withdraws:0.4
drought|dry spell:0.8,lack of rain:0.8,water shortage:0.7,parched:0.6
drove|driving:0.9,driver:0.8,behind the wheel:0.7,motorist:0.5,steered:0.5
drown|underwater:0.4,pulled from the water:0.4,swept away:0.4
drowned|drowning:0.9,swept away:0.6,died:0.4,sank:0.4
drowning|pulled from water:0.4,underwater:0.4,swept away:0.4
drug|narcotics:0.7,medication:0.7,medicine:0.7,narcotic:0.7,pharmaceutical:0.6,cocaine:0.5,heroin:0.5,substance:0.5,marijuana:0.4,crack:0.4,dose:0.4,prescription:0.4,treatment:0.4
drugs|narcotics:0.8,cocaine:0.6,heroin:0.5,medication:0.5,marijuana:0.5,medicine:0.5,substance abuse:0.5,pharmaceutical:0.4,methamphetamine:0.4
drums|drummer:0.9,percussion:0.7
drunk|intoxicated:0.9,drunken:0.9,under the influence:0.8,inebriated:0.8,dui:0.6,alcohol:0.6,dwi:0.6,blood-alcohol:0.5,alcoholic:0.4
dry|parched:0.7,arid:0.6,drought:0.6,lack of rain:0.5,rainless:0.5
dude|man:0.8,guy:0.8
dudes|men:0.8,guys:0.8
due|expected:0.6,scheduled:0.6,owed:0.5,because of:0.5,owing:0.5,slated:0.5
dug|digging:0.95,excavated:0.8,unearthed:0.6,burrowed:0.6,tunneled:0.6
dull|boring:0.7
dumb|stupid:0.7,foolish:0.6,unintelligent:0.4
dummy|mannequin:0.6,fake:0.4
dump|landfill:0.8,dispose:0.7,discard:0.6,disposal:0.6,trash:0.4,abandon:0.4,scrap:0.4,unload:0.4
dumped|discarded:0.8,disposed:0.7,ditched:0.7,abandoned:0.6,tossed:0.5,broke up:0.4
during|while:0.6,in the course of:0.6,amid:0.5,throughout:0.5
dutch|netherlands:0.9,holland:0.7
duties|responsibilities:0.7,job:0.6,tasks:0.6,role:0.4,tariffs:0.4,obligations:0.4
duty|responsibility:0.8,obligation:0.8,tariff:0.5,task:0.4,role:0.4
dying|death:0.7,died:0.7,dead:0.6,terminally ill:0.6,deaths:0.6,near death:0.6,fatal:0.5,killed:0.5,terminal:0.5
dynamite|explosives:0.8
eager|keen:0.7,enthusiastic:0.6,anxious to:0.4
ear|hearing:0.5
earlier|previously:0.8,prior:0.7,before:0.7,previous:0.7,preceding:0.5,ago:0.4,in advance:0.4
early|premature:0.5,ahead of schedule:0.5,initial:0.5,beginning:0.4,preliminary:0.4
earn|earnings:0.9,salary:0.7,wage:0.7,income:0.7,paid:0.7,pay:0.7,profit:0.6,makes:0.5,a year:0.4,receive:0.4
earned|made:0.5,paid:0.5,salary:0.5,income:0.5,received:0.4,won:0.4
earth|planet:0.6,world:0.5,globe:0.5,global:0.4,soil:0.4
earthquake|quake:0.9,temblor:0.9,tremor:0.8,magnitude:0.6,seismic:0.6,aftershock:0.4
ease|relieve:0.6,alleviate:0.6,reduce:0.4,relax:0.4,soothe:0.4
easier|simpler:0.6,ease:0.6,simplify:0.5
easily|ease:0.6,readily:0.5,comfortably:0.4,handily:0.4
easy|simple:0.7,ease:0.6,effortless:0.5,straightforward:0.5,comfortable:0.4
eat|ate:0.9,consume:0.6,dine:0.6,feed:0.5,meal:0.5,diet:0.4,food:0.4,dinner:0.4
eaten|consumed:0.9,devoured:0.9,ingested:0.6,swallowed:0.5,fed on:0.5
echo|repeat:0.4
edge|brink:0.5,rim:0.5,border:0.5,outskirts:0.4,advantage:0.4,narrowly:0.4
education|schooling:0.8,educators:0.7,schools:0.6,teaching:0.5,graduated:0.5,studied:0.5,academic:0.5,degree:0.4,attended:0.4
effect|impact:0.9,consequence:0.7,result:0.6,influence:0.5,outcome:0.4,implications:0.4
effective|efficacy:0.7,successful:0.6,works:0.5,efficient:0.5,working:0.4
effects|impact:0.7,consequences:0.7,results:0.5,outcome:0.4,influence:0.4
effort|attempt:0.8,endeavor:0.7,bid:0.6,try:0.6,campaign:0.5,push:0.5,initiative:0.5,drive:0.4
efforts|attempts:0.9,endeavors:0.6,bids:0.5,initiatives:0.5,campaigns:0.4
eighth|no. 8:0.4
elder|older:0.8,elderly:0.6,senior:0.5
elected|voted:0.7,won:0.6,chosen:0.6,victory:0.4
election|electoral:0.9,elected:0.9,vote:0.8,polls:0.8,voting:0.8,poll:0.8,ballot:0.7,voters:0.6,race:0.5,primary:0.5,runoff:0.5,referendum:0.4,contest:0.4
electric|battery-powered:0.5,power:0.4,battery:0.4
electrical|wiring:0.5,power:0.5
electricity|electric:0.9,power:0.8,utility:0.6,energy:0.4,blackout:0.4,kilowatt:0.4
electronic|digital:0.6,gadget:0.5,device:0.4
element|component:0.5,factor:0.5,part:0.4
elements|component:0.5,part:0.4
elevator|lift:0.6
else|other:0.6,also:0.4
embarrass|humiliate:0.8,shame:0.6
embarrassed|humiliated:0.7,ashamed:0.7,shame:0.5,mortified:0.5,awkward:0.4,red-faced:0.4
embarrassing|humiliating:0.8,awkward:0.6,shameful:0.5
embassy|diplomatic mission:0.7,consulate:0.6,ambassador:0.5,diplomats:0.5
embrace|hug:0.7,adopt:0.4,welcome:0.4,accept:0.4
emergency|crisis:0.6,urgent:0.5,911:0.4
emotion|feeling:0.8,sentiment:0.5,passion:0.4
emotional|tearful:0.5
emotions|feelings:0.9,sentiments:0.6
empire|imperial:0.7,kingdom:0.4
employee|worker:0.95,staff:0.9,staffer:0.8,personnel:0.7,workforce:0.7,work for:0.6,hired:0.4
employees|workers:0.9,staff:0.8,staffers:0.7,workforce:0.7,work force:0.7,personnel:0.6,payroll:0.5,labor:0.4
employer|boss:0.7,company:0.6,firm:0.6,worked for:0.6
empty|vacant:0.7,deserted:0.6,unoccupied:0.6,abandoned:0.5
end|finish:0.6,conclude:0.6,terminate:0.6,conclusion:0.6,halt:0.5,expire:0.5,over:0.5,stop:0.5,cease:0.5,close:0.4,final:0.4,abolish:0.4
ended|concluded:0.8,finished:0.8,came to an end:0.7,over:0.6,terminated:0.6,halted:0.5,expired:0.5,stopped:0.5,wrapped up:0.5,closed:0.4
ending|conclusion:0.7,finale:0.5,close:0.4,halting:0.4
endless|unending:0.7,never-ending:0.7,interminable:0.5
ends|conclude:0.8,finish:0.8,expire:0.6,terminate:0.6,over:0.6,close:0.5,cease:0.5,wrap up:0.5,stop:0.5,halt:0.4,last:0.4
enemies|foes:0.9,adversaries:0.9,rivals:0.6,opponents:0.6,hostile:0.5
enemy|foe:0.9,adversary:0.9,nemesis:0.7,rival:0.6,opponent:0.6,hostile:0.4,archrival:0.4
energy|power:0.6,electricity:0.5,fuel:0.4
enforcement|enforce:0.9,police:0.4,crackdown:0.4
engaged|fiance:0.7,fiancee:0.7,betrothed:0.6,proposed:0.6,marry:0.5,involved:0.4
engagement|engaged:0.9,betrothal:0.7,betrothed:0.7,fiance:0.6,marry:0.5,appearance:0.4
engine|motor:0.7
engines|motors:0.8,turbines:0.4
england|english:0.8,uk:0.7,britain:0.7,british:0.6,united kingdom:0.6
enjoy|like:0.6,love:0.6,fond:0.5,pleasure:0.5,fun:0.5,appreciate:0.4
enjoyed|liked:0.8,loved:0.7,relished:0.6,savored:0.5,fond of:0.5
enjoying|relishing:0.7,having fun:0.7,savoring:0.6,basking:0.4
enormous|huge:0.9,massive:0.8,giant:0.7,vast:0.7,immense:0.6,colossal:0.5,mammoth:0.5
enough|sufficient:0.7,adequate:0.6,sufficiently:0.6
enter|entry:0.8,come in:0.5,admitted:0.5,cross:0.4,join:0.4,access:0.4,infiltrate:0.4,storm:0.4,break into:0.4
entered|went into:0.6,came in:0.5,gained entry:0.5,broke into:0.4,joined:0.4
entering|entry:0.7,getting in:0.4
enterprise|business:0.6,company:0.6,venture:0.6
entertainment|show business:0.5,hollywood:0.4
entire|whole:0.9,all:0.6,full:0.5,complete:0.5,total:0.4
entirely|completely:0.9,totally:0.9,wholly:0.9,fully:0.8
entitled|eligible:0.6,titled:0.6,right:0.4
entrance|entry:0.8,entryway:0.7,gate:0.5,door:0.5,doorway:0.5
entry|enter:0.8,entrance:0.7,admission:0.6,access:0.5
environment|environmental:0.9,ecology:0.7,ecological:0.7,pollution:0.5,conservation:0.4,surroundings:0.4,habitat:0.4
envoy|emissary:0.9,ambassador:0.8,diplomat:0.8,representative:0.7,negotiator:0.5,mediator:0.4
envy|jealousy:0.9,jealous:0.9,envious:0.9
epidemic|outbreak:0.9,pandemic:0.7,spread:0.4
episode|installment:0.5,incident:0.4,aired:0.4
equal|equivalent:0.7,same:0.6,matched:0.5,tied:0.4
equipment|gear:0.8,machinery:0.6,tools:0.6,supplies:0.5,devices:0.5,apparatus:0.5
error|mistake:0.9,blunder:0.6,glitch:0.5,fault:0.4,flaw:0.4
escape|flee:0.8,fled:0.8,fugitive:0.6,evade:0.6,broke out:0.6,jailbreak:0.6,getaway:0.6,elude:0.6,at large:0.5,breakout:0.5,evacuate:0.4,defect:0.4
escaped|fled:0.9,got away:0.8,broke out:0.7,eluded:0.6,on the loose:0.6,on the run:0.6,evaded:0.6,absconded:0.6,fugitive:0.5,jailbreak:0.5
escort|accompany:0.7,prostitute:0.4,call girl:0.4,guard:0.4
especially|particularly:0.9,notably:0.5,specifically:0.4
established|founded:0.8,set up:0.8,created:0.7,formed:0.5,started:0.5,launched:0.4
estate|property:0.6,assets:0.5,inheritance:0.5,mansion:0.4
eternal|everlasting:0.8,lasting:0.4
eternity|eternal:0.8,forever:0.6
europe|european:0.9,eu:0.5,continent:0.4
european|europe:0.95,eu:0.6,european union:0.5
evening|night:0.7,p.m.:0.5,tonight:0.5,dusk:0.4
event|occasion:0.6,incident:0.5,ceremony:0.5,festival:0.4,competition:0.4
events|happening:0.5,activities:0.5,festivities:0.4,incident:0.4,occasion:0.4
eventually|ultimately:0.8,finally:0.7,later:0.5,in the end:0.5
everyday|daily:0.6,ordinary:0.6,routine:0.4
everyone|everybody:0.9,all:0.6,all people:0.6
everything|all:0.6
everywhere|throughout:0.5,widespread:0.5,nationwide:0.4,across the country:0.4,worldwide:0.4
evidence|proof:0.8,testimony:0.5,indication:0.5,signs:0.4,findings:0.4,exhibit:0.4,documents:0.4
evil|wicked:0.5,heinous:0.5,atrocity:0.4
ex|former:0.9,former partner:0.8,ex-husband:0.7,ex-wife:0.7,estranged:0.6,onetime:0.5
exact|precise:0.8,specific:0.6
exactly|precisely:0.8,exact:0.8,precise:0.6,specifically:0.5
exam|test:0.9,examination:0.9,finals:0.4,assessment:0.4
examine|inspect:0.7,review:0.6,look into:0.6,scrutinize:0.6,investigate:0.5,study:0.5,analyze:0.5
example|instance:0.7,such as:0.6,model:0.4,including:0.4,illustration:0.4
excellent|outstanding:0.7,superb:0.7,first-rate:0.6,superior:0.4,top:0.4
except|excluding:0.6,other than:0.6,apart from:0.6,but:0.4
exception|exempt:0.7,exemption:0.7,waiver:0.5
exchange|swap:0.7,trade:0.6
excited|enthusiastic:0.7,thrilled:0.7,eager:0.6,enthusiasm:0.6,delighted:0.5
excitement|enthusiasm:0.7,thrill:0.6,fervor:0.5,frenzy:0.4
exciting|thrilling:0.7,excitement:0.7,dramatic:0.4
exclusive|sole:0.6,only:0.4
excuse|justification:0.6,pretext:0.6,explanation:0.5,reason:0.5,blamed:0.4,exempt:0.4
excuses|pretext:0.5,justification:0.5,explanations:0.4,alibi:0.4
exec|executive:0.9,director:0.6,boss:0.6,manager:0.6,chief:0.4,vice president:0.4
executed|put to death:0.95,lethal injection:0.7,hanged:0.6,beheaded:0.6,death penalty:0.5,killed:0.5,firing squad:0.5,capital punishment:0.5,electric chair:0.4
execution|put to death:0.9,death penalty:0.7,lethal injection:0.7,capital punishment:0.7,death row:0.6,hanging:0.5,beheading:0.5,firing squad:0.5,hanged:0.5
executive|exec:0.9,manager:0.6,ceo:0.6,boss:0.6,director:0.6,chief:0.5,president:0.4,officer:0.4,official:0.4
exercise|workout:0.7,physical activity:0.7,working out:0.6,training:0.5,fitness:0.5,drill:0.4,gym:0.4,physical fitness:0.4
exhausted|exhaustion:0.9,tired:0.8,fatigue:0.7,weary:0.6,depleted:0.4,used up:0.4
exhibit|exhibition:0.9,display:0.7,show:0.6,on view:0.6,museum:0.4
exist|existence:0.9
existed|existence:0.9
exit|departure:0.7,leave:0.6,left:0.5,way out:0.5,withdrawal:0.4
expect|anticipate:0.8,forecast:0.6,projected:0.6,predict:0.5,likely:0.4,estimate:0.4,scheduled:0.4,due:0.4,hope:0.4
expected|anticipated:0.9,predicted:0.8,forecast:0.8,projected:0.8,likely:0.7,set to:0.6,due:0.5,scheduled:0.5,estimated:0.5,slated:0.5
expecting|anticipating:0.9,pregnant:0.6,predicting:0.5,forecast:0.5,awaiting:0.5
expense|cost:0.8,expenditure:0.7,spending:0.6,price:0.4
expenses|costs:0.8,expenditure:0.7,spending:0.6,bills:0.5
expensive|costly:0.9,pricey:0.8,high-priced:0.7,luxury:0.5,cost:0.5,lavish:0.4,upscale:0.4,price:0.4
experience|expertise:0.5,undergo:0.5,background:0.4,suffer:0.4,veteran:0.4
experienced|seasoned:0.6,veteran:0.5,went through:0.5,suffered:0.4,underwent:0.4
experiment|test:0.7,study:0.6,trial:0.5,research:0.5
expert|specialist:0.9,analyst:0.7,authority:0.6,expertise:0.6,consultant:0.5,researcher:0.5,scholar:0.5,pundit:0.5,scientist:0.4,professor:0.4
experts|specialists:0.8,analysts:0.7,authorities:0.5,scientists:0.5,researchers:0.5,consultants:0.5,economists:0.4,scholars:0.4
explain|explanation:0.9,clarify:0.7,account for:0.6,describe:0.5,said:0.4,outlined:0.4,justify:0.4
explained|explanation:0.9,said:0.5,clarified:0.5
explaining|explanation:0.9,clarifying:0.5,describing:0.4
explains|explanation:0.9,clarifies:0.5,says:0.4
explanation|reason:0.6,clarification:0.6,account:0.5,rationale:0.5,attributed:0.4
explode|blow up:0.9,blew up:0.9,explosion:0.9,blast:0.8,detonate:0.8,went off:0.7,bomb:0.5,burst:0.4,erupted:0.4
explosion|blast:0.9,exploded:0.9,detonation:0.8,blew up:0.8,detonated:0.7,bombing:0.6,bomb:0.5,eruption:0.4
expose|reveal:0.8,uncover:0.8,unmask:0.6,disclose:0.5,bring to light:0.5
exposed|revealed:0.7,uncovered:0.7,disclosed:0.5,leaked:0.5,unmasked:0.5,vulnerable:0.4
express|voice:0.6,convey:0.6,state:0.4
extra|additional:0.9,more:0.6,bonus:0.5,surplus:0.5,spare:0.5,supplementary:0.5,further:0.4
extraordinary|remarkable:0.7,exceptional:0.6,unusual:0.5,incredible:0.4
extreme|severe:0.7,radical:0.5,intense:0.5,harsh:0.4,excessive:0.4
extremely|very:0.9,highly:0.8,exceptionally:0.6,severely:0.5,incredibly:0.5,especially:0.4
eye|vision:0.5,sight:0.4
eyes|eyesight:0.6,vision:0.5,sight:0.5,ocular:0.4
face|confront:0.7,encounter:0.5,facial:0.5,tackle:0.4,take on:0.4,up against:0.4
faces|confronts:0.6,plays:0.4,charged with:0.4,encounters:0.4
facility|plant:0.6,center:0.6,building:0.5,installation:0.5,complex:0.4,institution:0.4
facing|confronting:0.6,up against:0.5,threatened with:0.5,charged:0.4
factor|reason:0.5,cause:0.5,element:0.5,contributed:0.4
factory|plant:0.9,manufacturing facility:0.8,production facility:0.8,mill:0.6,manufacturing:0.6,assembly line:0.6,manufacturer:0.5,facility:0.5,works:0.4,makes:0.4,refinery:0.4
facts|information:0.6,evidence:0.5,truth:0.5,details:0.5
fail|failure:0.9,unsuccessful:0.7,unable:0.6,fall short:0.6,fell short:0.6,collapse:0.5,flop:0.5,did not:0.4,fizzle:0.4
failed|failure:0.9,unsuccessful:0.8,fell short:0.7,unable:0.6,flunked:0.5,collapsed:0.4,flop:0.4
failure|failed:0.9,unsuccessful:0.6,collapse:0.5,flop:0.5,breakdown:0.5,malfunction:0.4,shortcoming:0.4
faint|fainted:0.9,passed out:0.7,lost consciousness:0.7,collapse:0.6,unconscious:0.5,blacked out:0.5
fair|equitable:0.8,just:0.6,impartial:0.6,reasonable:0.5,unbiased:0.5,festival:0.4,expo:0.4
faith|religion:0.7,belief:0.6,religious:0.6,trust:0.5,confidence:0.5,creed:0.5
faithful|loyal:0.7,devoted:0.6
fake|counterfeit:0.8,bogus:0.8,phony:0.8,false:0.7,forged:0.7,fraudulent:0.7,hoax:0.6,forgery:0.6,imitation:0.5,sham:0.5,fabricated:0.5,mock:0.4
fall|fell:0.9,drop:0.7,decline:0.7,autumn:0.7,plunge:0.6,tumble:0.6,plummet:0.6,decrease:0.6,collapse:0.5,slip:0.5,slide:0.5,sink:0.4
fallen|dropped:0.7,declined:0.7,decline:0.7,plunged:0.6,collapsed:0.5,down:0.5,tumbled:0.5
falling|fell:0.9,decline:0.75,drop:0.7,decrease:0.7,plunge:0.7,tumble:0.7,plummet:0.6,collapse:0.5,slide:0.5,slip:0.5,dip:0.5,sink:0.4
falls|fell:0.9,drop:0.7,decline:0.7,plunge:0.6,decrease:0.6,tumble:0.6,collapse:0.5,loses:0.4,waterfall:0.4
false|untrue:0.8,fake:0.6,incorrect:0.6,fabricated:0.6,bogus:0.6,phony:0.6,inaccurate:0.6,wrong:0.5,lie:0.5,unfounded:0.5,misleading:0.4,hoax:0.4
fame|famous:0.9,stardom:0.8,renown:0.7,celebrity:0.6
familiar|acquainted:0.6,well-known:0.5,recognizable:0.5,aware:0.4
families|relatives:0.7,households:0.6,loved ones:0.6,kin:0.6,parents:0.5,survivors:0.4
family|relatives:0.8,loved ones:0.7,household:0.6,kin:0.6,parents:0.5,next of kin:0.5,relations:0.4
famous|well-known:0.8,renowned:0.8,fame:0.8,celebrity:0.6,celebrated:0.6,best known for:0.6,noted:0.5,prominent:0.5,star:0.5,acclaimed:0.5,iconic:0.5,legendary:0.5
fan|supporter:0.9,admirer:0.8,enthusiast:0.7,spectator:0.7,follower:0.6,crowd:0.5
fancy|luxury:0.7,luxurious:0.7,upscale:0.7,lavish:0.7,posh:0.7,high-end:0.6,elegant:0.5,expensive:0.4
fans|supporters:0.7,spectators:0.6,admirers:0.6,crowd:0.5,followers:0.5,enthusiasts:0.5,audience:0.4
fantastic|wonderful:0.6,great:0.5,tremendous:0.5,spectacular:0.5
fantasy|imaginary:0.5,fiction:0.4
far|distance:0.6,miles:0.5,distant:0.5,remote:0.5,kilometers:0.4
farewell|goodbye:0.8,parting:0.5,departing:0.5
farm|farmland:0.8,agriculture:0.7,agricultural:0.7,ranch:0.6,dairy:0.4,orchard:0.4,crop:0.4,plantation:0.4
farmer|farm:0.8,grower:0.8,rancher:0.7,agricultural:0.6,agriculture:0.6,planter:0.4
fascinating|intriguing:0.7,interesting:0.7
fashion|clothing:0.6,apparel:0.6,couture:0.6,designer:0.5,style:0.5,clothes:0.5
fast|rapid:0.8,quick:0.7,quickly:0.7,swift:0.7,speed:0.6,high-speed:0.6,speedy:0.6,mph:0.5,rate:0.4
faster|quicker:0.9,speedier:0.8,more rapidly:0.8,accelerate:0.6,speed up:0.6
fat|overweight:0.9,obese:0.8,obesity:0.8,heavy:0.4
fatal|deadly:0.9,killed:0.8,died:0.8,death:0.8,lethal:0.8,deaths:0.7
fate|destiny:0.6,future:0.5,outcome:0.5
father|dad:0.9,parent:0.6,patriarch:0.5
fathers|dad:0.9,parent:0.6,paternal:0.5,paternity:0.4
fault|blame:0.8,responsible:0.75,responsibility:0.7,to blame:0.7,liable:0.6,liability:0.5,error:0.5,negligence:0.5,defect:0.5,flaw:0.4
favor|support:0.7,back:0.6,prefer:0.6,endorse:0.6,approve:0.5,advocate:0.5,for:0.4
favorite|favored:0.7,preferred:0.6,front-runner:0.5,beloved:0.5,most popular:0.4,likes:0.4
favors|supports:0.7,prefers:0.6,backs:0.6
favour|favor:0.9,support:0.5,prefer:0.5,back:0.4
favourite|favorite:0.9,preferred:0.7,front-runner:0.4,beloved:0.4
fear|afraid:0.8,worry:0.8,concern:0.8,scared:0.8,dread:0.6,scare:0.6,anxiety:0.6,panic:0.5,terror:0.5,apprehension:0.5
fears|worries:0.9,concerns:0.8,afraid:0.8,anxieties:0.7,dreads:0.7,scared:0.6,phobia:0.5
feast|banquet:0.7,meal:0.5
fed|feeding:0.9,gave food:0.7,nourished:0.5
federal|government:0.5,national:0.4,u.s.:0.4
feds|federal agents:0.8,federal authorities:0.7,fbi:0.6,federal prosecutors:0.5
fee|charge:0.8,cost:0.6,payment:0.5,price:0.5,dues:0.5,toll:0.4
feed|fed:0.9,food:0.6,meals:0.5,eat:0.5,nourish:0.4
feeding|fed:0.9,nourish:0.5,food:0.5
feel|sense:0.5,emotion:0.5,believe:0.4,experience:0.4,think:0.4
feeling|felt:0.8,emotion:0.6,sense:0.6,sentiment:0.6,mood:0.5
feelings|emotions:0.8,sentiment:0.7,attitude:0.4,mood:0.4,views:0.4
feels|thinks:0.6,believes:0.5,says:0.4
feet|foot:0.8,ft:0.7
fell|dropped:0.8,declined:0.8,plunged:0.7,tumbled:0.7,decline:0.7,plummeted:0.7,slipped:0.6,down:0.6,slid:0.6,collapsed:0.5,sank:0.5,lost:0.5
fella|man:0.7,guy:0.6
fellas|men:0.7,guys:0.7
fellow|man:0.5,colleague:0.5,peer:0.4
fellows|guys:0.6,men:0.5,colleagues:0.4
felt|sensed:0.6,believed:0.5,thought:0.5,experienced:0.5
female|woman:0.9,women:0.9,girl:0.5
fence|barrier:0.6,barricade:0.5,barbed wire:0.5
festival|festivities:0.7,celebration:0.6,fair:0.6,fest:0.6,carnival:0.5
fetch|retrieve:0.6,sell for:0.5,bring in:0.4
fever|temperature:0.6
field|pitch:0.4,meadow:0.4
fields|farmland:0.4
fight|fought:0.9,battle:0.8,brawl:0.7,clash:0.7,combat:0.7,altercation:0.7,scuffle:0.7,struggle:0.6,bout:0.6,dispute:0.5,skirmish:0.5,conflict:0.5,melee:0.5,fracas:0.5,contest:0.4
fighter|boxer:0.5,combatant:0.5,militant:0.4,warrior:0.4
fighters|guerrillas:0.5,rebels:0.5,militiamen:0.5,jets:0.4,warplanes:0.4,militants:0.4,gunmen:0.4,boxers:0.4
fighting|battling:0.8,combat:0.8,clashes:0.8,battle:0.8,conflict:0.7,hostilities:0.7,brawl:0.6,warfare:0.6,skirmishes:0.6,opposing:0.4,violence:0.4
fights|fought:0.9,battles:0.7,brawls:0.7,clashes:0.6,combat:0.6,scuffles:0.6,bouts:0.5,struggles:0.5,opposes:0.4
figure|number:0.6,statistic:0.5,amount:0.5,total:0.4,determine:0.4
figured|worked out:0.7,reckoned:0.7,calculated:0.6,thought:0.6
figures|number:0.7,statistics:0.7,data:0.6,total:0.4
file|dossier:0.6,document:0.5,submit:0.5,record:0.5,lodge:0.4
filed|submitted:0.8,lodged:0.8,registered:0.4,brought:0.4
files|documents:0.7,records:0.7,dossiers:0.7,papers:0.5,submits:0.5
filled|full:0.7,packed:0.5,crammed:0.5,loaded:0.4
filling|loading:0.4,plugging:0.4
film|movie:0.9,motion picture:0.8,footage:0.6,picture:0.5,cinema:0.5,videotape:0.4,feature:0.4,documentary:0.4
films|movies:0.9,motion pictures:0.8,pictures:0.5,footage:0.5,documentaries:0.4
filthy|dirty:0.8,squalid:0.7,unsanitary:0.7,squalor:0.6
final|last:0.7,championship:0.4,ultimate:0.4,closing:0.4
finally|eventually:0.7,at last:0.7,ultimately:0.6,in the end:0.5
finals|championship:0.5,title game:0.5,playoffs:0.4
financial|economic:0.7,monetary:0.7,fiscal:0.7,money:0.5,funding:0.4,banking:0.4
find|discover:0.7,locate:0.7,uncover:0.6,track down:0.6,recover:0.5,detect:0.5,unearth:0.5,come across:0.5,identify:0.4,conclude:0.4
finding|discovery:0.8,discovering:0.8,locating:0.8,result:0.5,conclusion:0.5,detecting:0.5
finds|discovers:0.9,uncovers:0.7,locates:0.7,detects:0.6,unearths:0.6,concludes:0.5,spots:0.5
fine|penalty:0.9,ordered to pay:0.8,penalized:0.7,penalised:0.6,sanction:0.5,citation:0.4,ticketed:0.4
finest|best:0.8,greatest:0.6
fingerprints|prints:0.8,forensic:0.4
finish|complete:0.85,completion:0.7,end:0.7,conclude:0.7,wrap up:0.6,finalize:0.5,final:0.4
finished|completed:0.8,ended:0.7,concluded:0.7,done:0.6,wrapped up:0.6,completion:0.6,over:0.5
finishing|completing:0.8,ending:0.7,concluding:0.6,final:0.4
fire|blaze:0.9,flames:0.8,inferno:0.8,burned:0.7,sacked:0.7,arson:0.6,wildfire:0.6,dismissed:0.6,terminated:0.5,engulfed:0.5,laid off:0.4,ousted:0.4,gutted:0.4,bushfire:0.4
fired|sacked:0.9,dismissed:0.8,terminated:0.8,laid off:0.7,ousted:0.7,lost his job:0.7,dismissal:0.7,axed:0.6,let go:0.6,forced out:0.6,shot:0.5,opened fire:0.5
firefighter|fireman:0.9,fire crew:0.9,fire service:0.8,fire brigade:0.8,fire department:0.8
fireman|firefighter:0.9,fire crew:0.9,fire brigade:0.8,fire department:0.8
fires|blaze:0.9,wildfire:0.7,flames:0.7,burned:0.6,inferno:0.6,dismisses:0.5,sacks:0.5,lays off:0.5,terminates:0.5,arson:0.4
firing|fired:0.9,dismissal:0.8,dismissed:0.7,ousted:0.6,shooting:0.6,gunfire:0.6,termination:0.6,ouster:0.6,sacking:0.6,layoff:0.5,discharge:0.5,launching:0.4
firm|company:0.9,business:0.8,corporation:0.7,steadfast:0.4,strict:0.4,partnership:0.4
first|initial:0.6,inaugural:0.6,debut:0.5,earliest:0.5,maiden:0.4
fishing|fisherman:0.8,angler:0.7,angling:0.6,fisheries:0.6,trawler:0.5
fist|punch:0.5
fit|healthy:0.5,suitable:0.5,in shape:0.5
fix|repair:0.9,resolve:0.7,mend:0.7,remedy:0.7,rectify:0.7,solve:0.6,correct:0.6,restore:0.5,address:0.4,patch:0.4,overhaul:0.4
fixed|repaired:0.9,resolved:0.6,corrected:0.6,mended:0.6,restored:0.5,rigged:0.4
fixing|repair:0.8,mending:0.6,restore:0.5,correcting:0.5
flag|banner:0.6,stars and stripes:0.6,pennant:0.4,standard:0.4
flame|fire:0.8,blaze:0.6,torch:0.5
flames|fire:0.9,blaze:0.8,burning:0.7,ablaze:0.7,inferno:0.6,engulfed:0.5
flat|apartment:0.9,unchanged:0.5,home:0.5,level:0.4,steady:0.4,unit:0.4,residence:0.4
fleet|ships:0.5,vessels:0.4
flesh|skin:0.5,meat:0.4
flew|flown:0.9,flight:0.7,airlifted:0.5,piloted:0.5,plane:0.4,traveled:0.4
flies|flew:0.9,flight:0.7,travels:0.5,pilots:0.4,soars:0.4
flight|plane:0.6,airline:0.5,aircraft:0.4
float|afloat:0.6,drift:0.5
floating|afloat:0.7,adrift:0.6
flood|inundated:0.9,deluge:0.7,submerged:0.7,burst its banks:0.7,under water:0.6,high water:0.5,swamped:0.5
floor|storey:0.5,story:0.4,level:0.4,ground:0.4
floors|stories:0.8,story:0.7,levels:0.5
flow|pour:0.5,stream:0.4,discharge:0.4
flower|floral:0.7,bouquet:0.6,bloom:0.6,blossom:0.6
flowers|bouquet:0.7,blooms:0.6,blossoms:0.6,floral:0.6,roses:0.4,wreath:0.4
flu|influenza:0.9,virus:0.5,h1n1:0.5,illness:0.4
fluid|liquid:0.7
fly|flew:0.9,flight:0.7,plane:0.5,aircraft:0.4,airline:0.4,pilot:0.4,travel:0.4,airborne:0.4
flying|flight:0.8,airborne:0.5,pilot:0.4,aviation:0.4
focus|concentrate:0.7,center:0.6,emphasis:0.6,spotlight:0.5,target:0.4,attention:0.4
focused|concentrated:0.8,centered:0.6
fog|mist:0.7,haze:0.5,smog:0.4,visibility:0.4
folk|people:0.5
folks|people:0.85,residents:0.6,citizens:0.5,parents:0.4
follow|obey:0.6,pursue:0.5,adhere:0.5,comply:0.5,abide by:0.5,track:0.4,trail:0.4
followed|pursued:0.5,trailed:0.5,stalked:0.5,chased:0.5,tracked:0.4,came after:0.4
following|after:0.8,in the wake of:0.7,subsequent:0.7,next:0.5,pursuing:0.4,in pursuit:0.4
follows|comes after:0.7,tracks:0.5,in the wake of:0.5,pursues:0.4,succeeds:0.4
fond|likes:0.7,loves:0.7,affectionate:0.6
food|foodstuffs:0.8,meal:0.6,groceries:0.6,cuisine:0.5,diet:0.4,nutrition:0.4,menu:0.4,dish:0.4,dining:0.4,produce:0.4
fool|deceive:0.7,trick:0.7,dupe:0.7,mislead:0.6,hoax:0.5,idiot:0.5
fooled|deceived:0.8,tricked:0.8,duped:0.8,misled:0.7,hoax:0.5,swindled:0.4
fooling|tricking:0.8,deceiving:0.7,duping:0.7,hoax:0.4
foolish|stupid:0.7,unwise:0.6,silly:0.5,reckless:0.4
footage|video:0.9,film:0.7,clip:0.7,recording:0.6,tape:0.6
footballer|player:0.8,striker:0.6,midfielder:0.6,defender:0.6,goalkeeper:0.5,winger:0.4
forbid|prohibit:0.9,forbade:0.9,ban:0.8,bar:0.7,outlaw:0.6,not allowed:0.6,prohibition:0.6,disallow:0.5,block:0.4,illegal:0.4
forbidden|banned:0.9,prohibited:0.9,barred:0.8,not allowed:0.8,outlawed:0.7,illegal:0.6,off-limits:0.5,taboo:0.4
force|compel:0.7,coerce:0.6,oblige:0.5,troops:0.4,pressure:0.4
forced|compelled:0.7,coerced:0.7,made to:0.6,required:0.5,obliged:0.5,had to:0.5
forces|troops:0.7,military:0.7,compel:0.6,army:0.6,soldiers:0.6,coerce:0.5,make:0.4
forehead|head:0.5
foreign|overseas:0.7,abroad:0.7,international:0.6,alien:0.4
foreigner|foreign national:0.9,expatriate:0.8,expat:0.8,non-citizen:0.7,overseas:0.5,immigrant:0.5
forest|woods:0.8,woodland:0.8,wooded:0.6,rainforest:0.5,timber:0.4,trees:0.4
forever|permanently:0.7,for good:0.6,always:0.5,indefinitely:0.5,eternal:0.4
forget|forgot:0.9,overlook:0.5,fail to remember:0.5
forgetting|failing to remember:0.7,overlooking:0.5,left behind:0.5,neglecting:0.4
forgive|pardon:0.7,absolve:0.5,amnesty:0.4
forgiveness|pardon:0.6,mercy:0.5,reconciliation:0.4,clemency:0.4
forgotten|overlooked:0.6,neglected:0.5,left behind:0.5
form|create:0.7,establish:0.6,set up:0.6,shape:0.5,type:0.5,document:0.4
formal|official:0.7
former|ex:0.8,one-time:0.7,previous:0.5,past:0.4,retired:0.4,old:0.4,erstwhile:0.4
forms|types:0.5,creates:0.4,shapes:0.4
fort|fortress:0.7,base:0.5,garrison:0.5,stronghold:0.4
fortunate|lucky:0.9,luckily:0.6
fortunately|luckily:0.8
fortune|wealth:0.8,riches:0.7,net worth:0.7,estate:0.5,money:0.5,assets:0.4,billionaire:0.4,luck:0.4
foster|adoptive:0.5,encourage:0.4,promote:0.4,nurture:0.4
fought|fight:0.9,battled:0.8,clashed:0.6,brawled:0.5,struggled:0.5,combat:0.4,opposed:0.4
found|discovered:0.8,located:0.7,uncovered:0.6,recovered:0.5,spotted:0.5,detected:0.5,unearthed:0.4,determined:0.4,concluded:0.4,establish:0.4
foundation|charity:0.6,nonprofit:0.5,organization:0.4
founder|founded:0.9,co-founder:0.9,cofounder:0.9,set up:0.8,established:0.7,creator:0.7,started:0.7,entrepreneur:0.5,pioneer:0.4
france|french:0.9
frankly|candidly:0.7,honestly:0.6,bluntly:0.6
fraud|fraudulent:0.9,defrauded:0.9,scam:0.8,swindle:0.8,deception:0.7,embezzlement:0.6,scheme:0.5,ponzi:0.5,cheating:0.5,forgery:0.5,con:0.5
freaked|panicked:0.8,scared:0.7,frightened:0.6,alarmed:0.5
free|release:0.75,no cost:0.7,no charge:0.7,complimentary:0.6,liberate:0.6,freedom:0.5,without charge:0.5,acquit:0.4,exonerated:0.4
freedom|liberty:0.8,free:0.7,independence:0.5,released:0.4,rights:0.4
freeze|frozen:0.9,froze:0.9,moratorium:0.6,halt:0.5,suspend:0.5,frost:0.5,ice:0.4,cold:0.4
freezing|frigid:0.7,subzero:0.7,icy:0.6,cold:0.6,below zero:0.6,frost:0.4
french|france:0.9,paris:0.4
frequency|how often:0.6,often:0.4
fresh|new:0.6,recent:0.4
freshman|first-year:0.8,rookie:0.4
fridge|refrigerator:0.95,freezer:0.4
friend|pal:0.8,buddy:0.8,friendship:0.8,companion:0.6,confidant:0.6,mate:0.6,acquaintance:0.5,ally:0.5,close to:0.4
friendly|amicable:0.6,cordial:0.5,exhibition:0.4
friends|pal:0.7,buddy:0.6,companion:0.6,acquaintance:0.5,close to:0.4
friendship|friend:0.7,friendly:0.5,ties:0.4,relationship:0.4
frightened|scared:0.8,afraid:0.8,terrified:0.8,fear:0.7,fearful:0.7,alarmed:0.4
front|forefront:0.5,ahead:0.4
frozen|froze:0.9,ice:0.5,icy:0.5,suspended:0.4
fruit|produce:0.4,apples:0.4,grapes:0.4,berries:0.4
fucking|sex:0.4
fuel|gasoline:0.7,gas:0.6,diesel:0.6,oil:0.5,petroleum:0.5,kerosene:0.4,energy:0.4
full|filled:0.8,packed:0.6,complete:0.6,at capacity:0.6,entire:0.5,crowded:0.5,sold out:0.4
fully|completely:0.8,entirely:0.7,full:0.7,totally:0.6
fun|enjoyment:0.6,enjoyable:0.6,entertaining:0.5,amusement:0.5,entertainment:0.5,recreation:0.4
function|work:0.5,role:0.5
fund|finance:0.7,bankroll:0.7,pay for:0.7,money:0.5,subsidize:0.5,underwrite:0.5,sponsor:0.5,grant:0.4
funds|money:0.8,cash:0.6,financing:0.6,pays for:0.5,bankrolls:0.5,capital:0.4
funeral|laid to rest:0.9,burial:0.8,buried:0.8,memorial service:0.7,mourners:0.6,cremation:0.5,wake:0.4,interment:0.4
funny|humorous:0.7,comic:0.6,humor:0.6,amusing:0.6,hilarious:0.6,comical:0.6,comedy:0.5
fur|furrier:0.7,pelt:0.6,mink:0.5
furniture|furnishings:0.8
further|farther:0.6,additional:0.5,more:0.5
fuss|controversy:0.6,uproar:0.6,commotion:0.6,furor:0.5,outcry:0.5
future|upcoming:0.5,prospects:0.5,outlook:0.5,coming years:0.5,next:0.4,fate:0.4
gag|joke:0.5
gain|increase:0.6,rise:0.5,acquire:0.5,profit:0.4,advantage:0.4,win:0.4
gallery|museum:0.4,exhibition:0.4,art dealer:0.4
gamble|bet:0.8,wager:0.8,betting:0.8,risk:0.5,casino:0.4
gambling|gamblers:0.9,betting:0.8,casino:0.7,wagering:0.7,gaming:0.6,poker:0.4
game|match:0.9,fixture:0.7,contest:0.6,match-up:0.5,tournament:0.4,bout:0.4,championship:0.4,sport:0.4,tie:0.4
gang|gangster:0.7,group:0.4,crew:0.4,ring:0.4,cartel:0.4,mob:0.4
garage|carport:0.4
garbage|trash:0.9,rubbish:0.8,waste:0.7,refuse:0.7,litter:0.6,landfill:0.5,debris:0.4
garden|yard:0.4,horticulture:0.4
gas|gasoline:0.8,fuel:0.75,petrol:0.7,natural gas:0.5
gates|entrance:0.4
gather|assemble:0.8,collect:0.7,congregate:0.7,rally:0.5,meet:0.5,convene:0.5,crowd:0.5,compile:0.5,amass:0.4
gathered|assembled:0.8,collected:0.7,congregated:0.7,met:0.5,massed:0.5,converged:0.5,rallied:0.4,convened:0.4
gathering|meeting:0.7,rally:0.6,crowd:0.6,event:0.5,assembly:0.5,collecting:0.5,party:0.4
gave|donated:0.5,provided:0.5,awarded:0.5,granted:0.5,handed:0.5,presented:0.4,contributed:0.4
gay|homosexual:0.9,same-sex:0.8,homosexuality:0.8,lesbian:0.6
gear|equipment:0.8,apparatus:0.4
general|commander:0.8,gen:0.8,military chief:0.7,army chief:0.7,overall:0.4,broad:0.4
generally|usually:0.7,typically:0.7,mostly:0.6,normally:0.6,broadly:0.5
generous|donated:0.5,philanthropic:0.5,charitable:0.5,philanthropist:0.5
genetic|gene:0.9,dna:0.7,hereditary:0.6,inherited:0.5
genius|brilliant:0.6,brilliance:0.6,prodigy:0.5
gentle|mild:0.6,tender:0.5,soft:0.5,kind:0.5
gentleman|man:0.6
genuine|authentic:0.8,real:0.7,sincere:0.5
german|germany:0.9,berlin:0.4
germany|german:0.9
gesture|sign:0.4
getting|receiving:0.6,obtaining:0.6,becoming:0.5,acquiring:0.5
ghost|apparition:0.6,spirit:0.5,haunted:0.5,phantom:0.5,paranormal:0.4
ghosts|spirits:0.7,haunted:0.7,apparitions:0.7,paranormal:0.6
giant|huge:0.8,enormous:0.7,massive:0.6,large:0.6,behemoth:0.5,conglomerate:0.4
gift|donation:0.75,present:0.7,donate:0.6,contribution:0.5,endowment:0.4
gifts|presents:0.9,donations:0.7,contributions:0.5,donated:0.5
gig|concert:0.6,performance:0.4,job:0.4
girl|young woman:0.6,schoolgirl:0.6,daughter:0.5,teenager:0.5,female:0.5,child:0.5,teen:0.5,woman:0.4
girlfriend|partner:0.8,lover:0.6,dating:0.6,ex-girlfriend:0.6,companion:0.5,fiancee:0.5,sweetheart:0.5,relationship:0.4
girlfriends|lovers:0.5,partners:0.4,dated:0.4
girls|women:0.5,females:0.5,schoolgirls:0.5,young women:0.5,daughters:0.4,teenagers:0.4
give|donate:0.6,provide:0.6,grant:0.5,award:0.5,hand over:0.5,offer:0.5,contribute:0.5,hand out:0.5,present:0.4,issue:0.4,distribute:0.4,supply:0.4
given|awarded:0.6,granted:0.6,received:0.5,presented:0.5,handed:0.5,provided:0.5,donated:0.4
giving|donating:0.6,donation:0.6,providing:0.5,granting:0.5,charitable:0.4,offering:0.4
glad|happy:0.9,pleased:0.9,delighted:0.8,relieved:0.5,grateful:0.4
glass|pane:0.4
glory|fame:0.4,triumph:0.4
goal|objective:0.9,aim:0.8,target:0.8,purpose:0.6,intended:0.5,ambition:0.5,scored:0.5,seeks:0.4
goalie|goalkeeper:0.9,keeper:0.9,goaltender:0.9,netminder:0.8
gods|deities:0.9,idols:0.4
goes|travel:0.6,attend:0.6,head to:0.5,visit:0.5,leave:0.4,depart:0.4,move:0.4,proceed:0.4
gone|disappeared:0.8,vanished:0.8,missing:0.7,departed:0.6,left:0.6,lost:0.4
goodbye|farewell:0.9,bid farewell:0.7,departure:0.4
goods|merchandise:0.7,products:0.7,items:0.6,commodities:0.5,cargo:0.4
gorgeous|beautiful:0.8,stunning:0.7
gossip|rumor:0.8,rumors:0.8,hearsay:0.4
government|administration:0.6,federal:0.6,officials:0.5,authorities:0.5,regime:0.5,state:0.4,ministry:0.4,cabinet:0.4,agency:0.4
governor|gov:0.9,gubernatorial:0.8,state leader:0.5
grab|seize:0.7,snatch:0.7,take:0.5,grope:0.4
grabbed|snatched:0.8,seized:0.7,took:0.4,captured:0.4,caught:0.4
gracious|courteous:0.6,polite:0.5
grade|mark:0.5,score:0.5,rating:0.4
grades|marks:0.7,scores:0.6,academic:0.4
graduate|alumnus:0.7,alumni:0.7,degree:0.6,diploma:0.5,commencement:0.5
graduated|graduation:0.9,earned a degree:0.7,degree:0.6,diploma:0.6,alumnus:0.6,studied at:0.5,attended:0.4
graduation|graduates:0.9,commencement:0.8,diploma:0.6,degree:0.4
grams|gramme:0.8
grand|magnificent:0.5,large:0.4,great:0.4
grandfather|grandpa:0.9,grandparent:0.6
grandma|grandmother:0.9,granny:0.9,elderly woman:0.4
grandmother|grandma:0.9,grandparent:0.7,granny:0.7,matriarch:0.4
grandpa|grandfather:0.9,granddad:0.9
grandson|grandchild:0.7
granny|grandmother:0.9,grandma:0.9
grant|award:0.6,funding:0.6,give:0.5,allow:0.4,approve:0.4,scholarship:0.4
granted|given:0.7,awarded:0.6,approved:0.6,gave:0.5,allowed:0.4
grass|lawn:0.7,turf:0.7
grateful|thankful:0.9,gratitude:0.9,appreciative:0.8,thanked:0.7,appreciate:0.7
gratitude|thanks:0.9,grateful:0.9,thankful:0.8,appreciation:0.8
grave|gravesite:0.9,tomb:0.8,burial site:0.8,buried:0.7,burial:0.6,cemetery:0.6,serious:0.6,mausoleum:0.4,plot:0.4
grease|oil:0.4,fat:0.4
great|excellent:0.5,major:0.5,huge:0.5,outstanding:0.5,tremendous:0.5,significant:0.4,superb:0.4,legendary:0.4
greater|bigger:0.7,larger:0.6,more:0.5,higher:0.4
greatest|best:0.7,biggest:0.7,finest:0.6,largest:0.5,top:0.4
greedy|greed:0.9,selfish:0.4
greek|greece:0.9,athens:0.4
green|environmental:0.5,eco-friendly:0.4
grew|growth:0.9,increased:0.7,rose:0.7,expanded:0.7,expansion:0.6,surged:0.5,climbed:0.5,raised:0.4
grief|grieve:0.9,mourning:0.8,sorrow:0.8,mourn:0.8,sadness:0.6,bereavement:0.6,heartbreak:0.5,bereaved:0.5
grip|grasp:0.7,hold:0.7,control:0.4
groom|bridegroom:0.9,husband:0.4
gross|took in:0.5,total:0.4,revenue:0.4,earned:0.4
ground|land:0.4,soil:0.4,floor:0.4,earth:0.4
grounded|flights canceled:0.4
grounds|basis:0.6,reason:0.5,premises:0.5,lawn:0.4
group|organization:0.7,team:0.4,band:0.4,coalition:0.4,crowd:0.4,faction:0.4,association:0.4
groups|organizations:0.8,factions:0.5,associations:0.4
grow|growth:0.9,expand:0.7,increase:0.7,expansion:0.6,rise:0.6,cultivate:0.5,raise:0.4,surge:0.4,gain:0.4
growing|growth:0.9,grew:0.9,increasing:0.8,rising:0.7,expanding:0.7,cultivate:0.5,booming:0.4
grown|increased:0.6,expanded:0.6,cultivated:0.6,risen:0.6,adult:0.5,raised:0.5,farmed:0.5,produced:0.4
grows|growth:0.9,expands:0.8,increases:0.7,rises:0.6,cultivates:0.6,surge:0.4
guarantee|assure:0.7,promise:0.6,ensure:0.6,assurance:0.6,pledge:0.5,warranty:0.5,secure:0.4
guaranteed|assured:0.7,promised:0.5,ensured:0.5,certain:0.4
guard|security officer:0.8,correctional officer:0.7,sentry:0.7,prison officer:0.7,warden:0.6,bodyguard:0.6,security:0.5,protect:0.5,jailer:0.4,protected:0.4
guardian|custodian:0.5,conservator:0.5,caretaker:0.4,custody:0.4
guards|security:0.6,correctional officers:0.6,sentries:0.4,officers:0.4
guess|estimate:0.5,speculate:0.5,predict:0.5,assume:0.4
guessed|estimated:0.7,speculated:0.7,predicted:0.5
guessing|speculating:0.6,speculation:0.6,estimate:0.4
guest|visitor:0.6,attendee:0.6,invited:0.6
guidance|advice:0.8,guidelines:0.7,direction:0.4
guide|escort:0.4
guilt|guilty:0.9,convicted:0.5,remorse:0.4,blame:0.4
guilty|convicted:0.8,conviction:0.7,pleaded:0.5,verdict:0.5,culpable:0.5,responsible:0.4,found liable:0.4,admitted:0.4,confessed:0.4
guitar|guitarist:0.9
gun|firearm:0.9,weapon:0.8,handgun:0.8,pistol:0.7,rifle:0.6,armed:0.6,shotgun:0.5,revolver:0.5
gunman|shooter:0.9,gunmen:0.9,attacker:0.8,assailant:0.8,suspect:0.6,killer:0.6,sniper:0.4
guns|firearms:0.9,weapons:0.8,handguns:0.8,rifles:0.6,pistols:0.6,arms:0.5,shotguns:0.5,ammunition:0.4
gunshot|shot:0.8,gunfire:0.8,shooting:0.8,bullet:0.7,shots rang out:0.6
gut|stomach:0.5,intestine:0.5,instinct:0.4
guts|courage:0.7,bravery:0.6,nerve:0.5
guy|man:0.9,male:0.6,gentleman:0.6,individual:0.4,person:0.4
guys|men:0.7,males:0.5
gym|gymnasium:0.9,health club:0.6,fitness:0.4
habit|addiction:0.5,routine:0.4
hack|hacker:0.9,cyberattack:0.8,cyber attack:0.8,breach:0.7,break into:0.5,compromised:0.5
hacker|hacked:0.9,cyber criminal:0.8,cybercriminal:0.8,cyberattack:0.7,cyber attack:0.7,attackers:0.5
hail|praise:0.4,storm:0.4
haircut|hairstyle:0.7,hairdo:0.5
half|50 percent:0.6,fifty percent:0.4
halfway|midway:0.7,midpoint:0.5
hall|hallway:0.7,auditorium:0.5,corridor:0.5
hallway|corridor:0.9
halt|stop:0.8,cease:0.7,suspend:0.6,end:0.5
ham|pork:0.6
hamburger|burger:0.9,ground beef:0.4,patty:0.4
hand|give:0.5,deliver:0.4,present:0.4
handed|gave:0.6,given:0.6,delivered:0.5,presented:0.4,passed:0.4
handle|deal with:0.6,dealt with:0.6,manage:0.5,cope:0.5,treat:0.4,process:0.4
handled|dealt with:0.8,managed:0.7,processed:0.4,treated:0.4,tackled:0.4
handling|dealing with:0.6,management:0.5,response:0.4
handsome|good-looking:0.8,attractive:0.6
hanging|noose:0.5,dangling:0.5,execution:0.4,suspended:0.4
happen|occur:0.9,take place:0.8,took place:0.8,unfold:0.5,come about:0.5,transpire:0.5,event:0.4,incident:0.4,result:0.4
happened|occurred:0.9,took place:0.9,incident:0.7,transpired:0.7,unfolded:0.6,events:0.5,came about:0.4
happening|occurring:0.9,taking place:0.9,going on:0.9,under way:0.6,unfolding:0.6,event:0.5
happens|occur:0.9,take place:0.9,unfold:0.5,event:0.5,incident:0.5
happier|happiness:0.7,more satisfied:0.5
happiness|joy:0.8,well-being:0.5
happy|pleased:0.8,delighted:0.8,glad:0.8,thrilled:0.7,satisfied:0.6,joyful:0.6,elated:0.6,overjoyed:0.6,content:0.5,excited:0.4
harbor|harbour:0.9,port:0.8,marina:0.6,dock:0.4
hard|difficult:0.8,tough:0.8,challenging:0.6,arduous:0.5,difficulty:0.5,rigid:0.4,strenuous:0.4
harder|tougher:0.9,more difficult:0.9
hardest|toughest:0.7,most difficult:0.7,worst:0.5
hardly|barely:0.8,scarcely:0.8,rarely:0.4
hardware|equipment:0.5,tools:0.4
harm|hurt:0.9,damage:0.8,injure:0.7,injury:0.7,detrimental:0.6,endanger:0.5,adverse:0.4
harmless|safe:0.6,benign:0.6,not dangerous:0.5
harmony|unity:0.4
harsh|severe:0.7,tough:0.6,brutal:0.5,strict:0.5,scathing:0.4,stern:0.4
hat|cap:0.6,headgear:0.5
hate|hatred:0.8,despise:0.6,detest:0.6,loathe:0.6,dislike:0.6,animosity:0.5,hostility:0.5,bigotry:0.4,opposed:0.4
hated|hatred:0.8,despised:0.7,loathed:0.6,disliked:0.6,detested:0.5
hates|hatred:0.8,despises:0.7,detests:0.7,loathes:0.7,dislikes:0.6,opposes:0.4
hats|caps:0.6,headgear:0.6,helmets:0.4
haul|transport:0.5,carry:0.5,catch:0.4,tow:0.4
haunted|ghosts:0.6,paranormal:0.6,spooky:0.5
head|chief:0.8,leader:0.8,boss:0.8,director:0.7,leads:0.7,in charge:0.7,chairman:0.6,led:0.6,president:0.5,chair:0.5,skull:0.4,executive:0.4,principal:0.4
headache|migraine:0.7
headed|led:0.7,chaired:0.6,en route:0.6,on the way:0.6,bound:0.5,traveling to:0.5
heading|bound for:0.7,en route:0.6,on the way:0.6,traveling:0.5,leading:0.4
headquarters|head office:0.8,main office:0.6,based in:0.6,base:0.5
heads|leads:0.7,chairs:0.6,chairman:0.6,chief:0.6,directs:0.6,director:0.5,leaders:0.5,runs:0.5,president:0.4
headteacher|principal:0.9,headmaster:0.9,headmistress:0.9,head teacher:0.9
heal|recover:0.7,recovery:0.7,cure:0.6,recuperate:0.6,mend:0.5
health|medical:0.6,condition:0.5,well-being:0.5,illness:0.4,ailing:0.4,hospitalized:0.4
healthy|health:0.8,fit:0.5,nutritious:0.5,well:0.4,wellness:0.4
heard|listened:0.6,learned:0.5,overheard:0.5,hearing:0.5,told:0.4
hearing|heard:0.6,testimony:0.5,proceeding:0.5,trial:0.4,arraignment:0.4,inquiry:0.4,session:0.4
hears|listens:0.7,told:0.4
heart|cardiac:0.7,cardiovascular:0.5,coronary:0.4
hearts|cardiac:0.6,coronary:0.5
heat|hot:0.6,warmth:0.6,temperatures:0.5,warming:0.4
heatwave|heat wave:0.9,extreme heat:0.9,hot weather:0.8,soaring temperatures:0.8,record temperatures:0.6
heaven|paradise:0.6,afterlife:0.6
heavy|weight:0.5,overweight:0.4,torrential:0.4,intense:0.4,weighs:0.4,severe:0.4
height|tall:0.8,altitude:0.5,elevation:0.5,feet:0.4
heights|altitude:0.4
heir|next in line:0.9,heiress:0.8,successor:0.7,inherited:0.7,beneficiary:0.6,crown prince:0.5
held|in custody:0.8,detained:0.7,took place:0.6,staged:0.5,hosted:0.5,jailed:0.5,imprisoned:0.5,kept:0.5,captive:0.4,conducted:0.4
helicopter|chopper:0.9,aircraft:0.6,gunship:0.4,airlifted:0.4,black hawk:0.4
helmet|headgear:0.6,hard hat:0.5
help|assist:0.9,aid:0.9,assistance:0.9,support:0.7,relief:0.5,facilitate:0.5,contribute:0.4,volunteer:0.4,rescue:0.4,boost:0.4,contributed:0.4
helped|assisted:0.9,aided:0.85,supported:0.7,contributed:0.5,instrumental:0.4
helpful|useful:0.8,beneficial:0.7,supportive:0.5,cooperative:0.4
helping|assist:0.9,aid:0.8,support:0.7,contribute:0.4,volunteer:0.4
helpless|powerless:0.6,vulnerable:0.6,defenseless:0.6
helps|assists:0.9,aids:0.8,supports:0.7,benefits:0.5,enables:0.4
herd|cattle:0.5,flock:0.4
hero|heroic:0.9,heroism:0.9,heroine:0.7,idol:0.5,champion:0.4,rescuer:0.4,brave:0.4
heroin|narcotic:0.6,drug:0.5,opiate:0.5,opium:0.4
hid|concealed:0.9,hidden:0.9,stashed:0.6,covered up:0.6,kept secret:0.4
hidden|concealed:0.9,stashed:0.7,secret:0.6,buried:0.5,disguised:0.5,tucked away:0.5,undisclosed:0.4
hide|hid:0.9,hidden:0.9,hiding:0.9,conceal:0.8,cover up:0.6,hideout:0.5,secret:0.5,fugitive:0.4,shelter:0.4,disguise:0.4
hiding|concealed:0.8,fugitive:0.6,on the run:0.6,at large:0.5,holed up:0.5,in seclusion:0.4,covering up:0.4
high|elevated:0.5,soaring:0.5,height:0.5,tall:0.5,record:0.4,top:0.4,peak:0.4
higher|increased:0.6,rose:0.6,greater:0.6,up:0.5,elevated:0.5,risen:0.5
highest|top:0.7,record:0.6,peak:0.6,most:0.6,largest:0.5,tallest:0.5,maximum:0.5
highly|very:0.7,extremely:0.7,widely:0.4
highway|interstate:0.8,freeway:0.7,motorway:0.7,road:0.7,expressway:0.7,route:0.5,turnpike:0.5,thruway:0.4
hills|hillside:0.8,mountains:0.5,slopes:0.5
hint|suggest:0.7,clue:0.7,imply:0.7,indication:0.6,sign:0.5,tease:0.4
hire|employ:0.8,recruit:0.8,appoint:0.7,appointed:0.7,taken on:0.6,named:0.5,sign:0.5,brought in:0.5,employment:0.5,rent:0.4
hired|appointed:0.7,recruited:0.7,employ:0.7,named:0.5,signed:0.5,brought on:0.5,tapped:0.5,job:0.4,retained:0.4,contracted:0.4,joined:0.4
history|historical:0.8,past:0.6,record:0.4,background:0.4,heritage:0.4
hit|struck:0.85,collide:0.6,slam:0.6,crash:0.6,punch:0.6,beat:0.5,plow into:0.5,batter:0.4,affected:0.4,assault:0.4,impact:0.4
hits|strikes:0.7,struck:0.7,slams:0.5,collides:0.5,beats:0.4,punches:0.4,impact:0.4
hitting|struck:0.85,striking:0.7,colliding:0.6,punching:0.6,slamming:0.6,beating:0.5,slapping:0.4,crash:0.4,batting:0.4
hobby|pastime:0.8,leisure:0.4
hold|grasp:0.6,keep:0.5,detained:0.5,in custody:0.5,possess:0.5,grip:0.5,staged:0.5,retain:0.5,host:0.4,contain:0.4,conduct:0.4
holding|clutching:0.7,keeping:0.6,carrying:0.6,gripping:0.6,detaining:0.5,hosting:0.4,possession:0.4
holds|possesses:0.5,keeps:0.4,contains:0.4,hosts:0.4
hole|crater:0.5,pit:0.5,gap:0.4,cavity:0.4,opening:0.4,puncture:0.4
holes|gap:0.4,pothole:0.4,crater:0.4
holiday|vacation:0.9,getaway:0.6,break:0.5,festival:0.4
holidays|vacations:0.7,vacation:0.7,festive season:0.6,christmas:0.5,thanksgiving:0.4,break:0.4,getaway:0.4
hollywood|movie industry:0.7,film industry:0.6,movie:0.4
holy|sacred:0.9,religious:0.4
home|house:0.8,residence:0.8,household:0.6,dwelling:0.6,apartment:0.5,property:0.4,homeland:0.4,domestic:0.4
homeless|rough sleeper:0.9,unhoused:0.8,living on the street:0.7,on the streets:0.7,displaced:0.6,without shelter:0.6,shelter:0.5,transient:0.4,evicted:0.4
homes|house:0.95,residence:0.8,housing:0.7,residential:0.6,dwelling:0.6,properties:0.5,apartment:0.4,real estate:0.4
homework|schoolwork:0.7,assignments:0.5
homicide|murder:0.9,killing:0.9,slaying:0.9,manslaughter:0.6,death:0.4
honest|truthful:0.7,candid:0.6,integrity:0.5,sincere:0.5,frank:0.5,upright:0.4
honestly|truthfully:0.6,frankly:0.6,candidly:0.6
honesty|honest:0.9,integrity:0.7,truthfulness:0.7,candor:0.6
honeymoon|newlyweds:0.6,newlywed:0.6
honor|tribute:0.7,pay tribute:0.7,award:0.6,recognize:0.6,commemorate:0.6,recognition:0.6,inducted:0.4,remember:0.4,prize:0.4
honorable|respectable:0.4
honored|awarded:0.6,tribute:0.6,recognized:0.6,paid tribute:0.6,commemorated:0.5,celebrated:0.5,inducted:0.4,saluted:0.4
hooked|addicted:0.8,addiction:0.7
hooker|prostitute:0.9,call girl:0.6
hope|optimistic:0.6,optimism:0.6,wish:0.5,expect:0.5,aspire:0.4,aim:0.4,look forward:0.4
hopeless|despair:0.7,bleak:0.5,desperate:0.4
hopes|wants:0.6,expects:0.6,aims:0.6,aspirations:0.6,plans:0.5,seeks:0.5,optimistic:0.5,intends:0.4
horrible|horrific:0.8,terrible:0.7,awful:0.7,dreadful:0.6,gruesome:0.6,appalling:0.5
horror|horrifying:0.8,horrific:0.7,terror:0.6,nightmare:0.4
horse|racehorse:0.7,equine:0.6,colt:0.5,filly:0.5,thoroughbred:0.5,mare:0.5,stallion:0.5,equestrian:0.5,gelding:0.4
hospital|medical center:0.8,hospitalized:0.8,clinic:0.5,infirmary:0.5
host|presenter:0.9,emcee:0.7,anchor:0.7,broadcaster:0.5,hold:0.4,stage:0.4
hostage|captive:0.9,held captive:0.8,kidnapped:0.8,abducted:0.7,abductee:0.7,taken prisoner:0.5
hostages|captives:0.9,kidnapped:0.7,held captive:0.7,hostage-takers:0.6,captors:0.6,captivity:0.6,abducted:0.6
hostile|unfriendly:0.6,antagonistic:0.5
hot|heat:0.7,scorching:0.6,sweltering:0.6,warm:0.5,temperatures:0.5,popular:0.4,boiling:0.4
hotel|inn:0.7,resort:0.6,lodging:0.6,motel:0.6,accommodation:0.5
house|home:0.9,residence:0.8,property:0.7,dwelling:0.6,house of representatives:0.5,mansion:0.4,accommodate:0.4
household|family:0.5,home:0.4
houses|homes:0.9,residences:0.8,dwellings:0.7,properties:0.6,residential:0.5
however|but:0.7,nevertheless:0.6,although:0.5
hug|embrace:0.9,cuddle:0.6
huge|massive:0.9,enormous:0.9,big:0.8,large:0.8,giant:0.7,vast:0.7,immense:0.7,gigantic:0.7,mammoth:0.6,sweeping:0.4
human|people:0.6,person:0.6,mankind:0.4
humanity|mankind:0.8,human race:0.8,human beings:0.7
humans|people:0.7,mankind:0.5,man:0.4,persons:0.4
humble|humility:0.8,modest:0.6
humiliated|embarrassed:0.8,shamed:0.7,ashamed:0.6,degraded:0.6
humor|comedy:0.7,joke:0.7,funny:0.6,comedic:0.6,wit:0.5
hunch|feeling:0.6,intuition:0.6,suspicion:0.5
hungry|hunger:0.9,starving:0.7,starvation:0.6,malnourished:0.5,famine:0.5
hunt|search:0.7,manhunt:0.7,look for:0.7,pursuit:0.6,poach:0.4,stalk:0.4,quest:0.4
hunter|hunting:0.8,poacher:0.4
hunting|hunter:0.9,search:0.5,manhunt:0.5,poaching:0.5,tracking:0.4
hurricane|storm:0.8,typhoon:0.6,cyclone:0.6,tropical storm:0.6
hurry|rush:0.7,hasten:0.5,haste:0.5,quickly:0.4,speed:0.4
hurt|injured:0.95,injury:0.9,wounded:0.8,harm:0.7,damage:0.5,hospitalized:0.5,victim:0.5,casualties:0.5,pain:0.4,bruised:0.4
hurting|injuring:0.8,harming:0.8,injury:0.7,wounding:0.6,damaging:0.5,pain:0.5
hurts|injures:0.8,harms:0.8,painful:0.7,damages:0.6,wounds:0.6,ache:0.6
husband|spouse:0.9,married:0.7,partner:0.6
husbands|spouses:0.8
hut|shack:0.8,cabin:0.6,shanty:0.6,shed:0.5
hysterical|distraught:0.6,frantic:0.5
ice|icy:0.7,frozen:0.6,glacier:0.4,frost:0.4,icebergs:0.4
idea|concept:0.7,notion:0.7,suggestion:0.6,proposal:0.6,plan:0.5,thought:0.5,inspiration:0.4
ideal|perfect:0.9,optimal:0.7
ideas|proposal:0.6,suggestion:0.6,concept:0.6,plan:0.5,suggest:0.5,notion:0.4,brainchild:0.4
identification|id:0.9,identified:0.9,identity:0.6
identified|named:0.8,identity:0.8,recognized:0.5,known as:0.4
identify|identification:0.8,identity:0.8,name:0.7,recognize:0.5,pinpoint:0.5,determine:0.4
identity|identified:0.8,name:0.5
idiot|fool:0.8,moron:0.8,imbecile:0.7
idiots|fools:0.8,morons:0.8,imbeciles:0.7
ignore|disregard:0.8,neglect:0.6,overlook:0.6,turn a blind eye:0.5,defy:0.4,snub:0.4,flout:0.4,dismiss:0.4
ill|sick:0.9,illness:0.9,unwell:0.7,ailing:0.7,sickened:0.7,disease:0.6,ailment:0.5,hospitalized:0.4,diagnosed:0.4
illegal|unlawful:0.9,against the law:0.9,outlawed:0.8,illicit:0.8,banned:0.7,prohibited:0.7,unauthorized:0.6,crime:0.5,criminal:0.5,forbidden:0.5,undocumented:0.4
illness|sickness:0.9,ailment:0.9,disease:0.9,sick:0.8,ill health:0.8,condition:0.6,ailing:0.6,infection:0.5,disorder:0.4
image|picture:0.8,photo:0.8,photograph:0.8,reputation:0.5,portrait:0.4
images|photos:0.8,pictures:0.8,photographs:0.8,footage:0.5
imagination|imagine:0.8,creativity:0.5
imagine|envision:0.7,conceive:0.4,picture:0.4
imagined|envisioned:0.7,pictured:0.5,fictional:0.4
imam|cleric:0.9,preacher:0.6,mosque leader:0.6
immediate|instant:0.8,at once:0.7,urgent:0.5,prompt:0.5,swift:0.5
immediately|instantly:0.7,right away:0.7,promptly:0.6,at once:0.5,effective immediately:0.4
immigrant|migrant:0.9,foreign-born:0.8,immigration:0.7,asylum seeker:0.6,refugee:0.6,undocumented:0.5,newcomer:0.4
impact|effect:0.9,affect:0.9,influence:0.6,consequences:0.6,collision:0.4,toll:0.4
importance|important:0.9,significance:0.8,crucial:0.5,key:0.4
important|significant:0.8,crucial:0.8,vital:0.8,key:0.7,essential:0.7,major:0.6,critical:0.6,pivotal:0.6,prominent:0.4
impossible|not possible:0.8,unable:0.4,cannot be:0.4,unfeasible:0.4,no way:0.4
impress|wow:0.5,admire:0.4
impressed|admired:0.5,praised:0.5
impressive|remarkable:0.6,outstanding:0.5,striking:0.4
improve|improvement:0.9,better:0.7,enhance:0.7,upgrade:0.7,boost:0.5,strengthen:0.5,rebound:0.4,recover:0.4,reform:0.4,gain:0.4
inappropriate|improper:0.9,unsuitable:0.6,offensive:0.5,misconduct:0.5,lewd:0.4
incident|event:0.6,episode:0.6,occurrence:0.5,accident:0.4,case:0.4
include|contain:0.5,comprise:0.5,consist of:0.5,among:0.4,feature:0.4
included|comprised:0.6,featured:0.5,consisted:0.5,contained:0.5,such as:0.4,among:0.4
including|among them:0.6,such as:0.5,comprised:0.4,along with:0.4
income|earnings:0.8,salary:0.7,wage:0.7,earn:0.7,revenue:0.6,pay:0.6,profit:0.4
increase|rise:0.9,rose:0.8,raise:0.7,hike:0.7,growth:0.6,grow:0.6,climb:0.6,boost:0.6,jump:0.6,surge:0.6,up:0.5,gain:0.5
incredible|unbelievable:0.7,amazing:0.7,remarkable:0.5,astonishing:0.5
incredibly|extremely:0.8,very:0.7
independent|independence:0.9,autonomous:0.6,sovereign:0.6,autonomy:0.6,impartial:0.4,separate:0.4,breakaway:0.4
indicate|suggest:0.6,show:0.6,signal:0.6,point to:0.5,sign:0.4
individual|person:0.8,man:0.4,people:0.4
industry|sector:0.8,business:0.7,manufacturing:0.5,trade:0.4
infected|tested positive:0.7,contracted:0.6,sickened:0.6,virus:0.5,disease:0.4,contaminated:0.4,ill:0.4,contagious:0.4,outbreak:0.4
infection|infected:0.9,disease:0.6,virus:0.5,bacteria:0.5,illness:0.5
influence|impact:0.6,sway:0.6,effect:0.5,affect:0.5,inspire:0.5,clout:0.5,inspiration:0.5
inform|notify:0.8,told:0.7,tell:0.7,alert:0.5,advise:0.4
information|data:0.7,details:0.7,intelligence:0.5,fact:0.5,report:0.4,evidence:0.4,records:0.4,tip:0.4
informed|told:0.8,notified:0.8,alerted:0.6,aware:0.5,advised:0.5
injured|hurt:0.9,wounded:0.9,injuries:0.9,wounds:0.7,casualties:0.6,maimed:0.5,hospitalized:0.5,treated for:0.5,burned:0.4,victims:0.4,broke:0.4
injuries|injured:0.9,wounds:0.8,hurt:0.8,wounded:0.7,fractures:0.6,trauma:0.5,bruises:0.5,broken:0.4,cuts:0.4,burns:0.4,casualties:0.4
injury|injured:0.9,wound:0.8,hurt:0.8,wounded:0.8,harm:0.5,trauma:0.5,casualty:0.5,fracture:0.4,sprain:0.4,sidelined:0.4,broken bone:0.4
ink|tattoo:0.5,sign:0.5
inmate|prisoner:0.9,detainee:0.7,convict:0.7
inn|hotel:0.7,motel:0.6,lodge:0.6
inner|internal:0.5,interior:0.4
innocence|not guilty:0.7,exonerated:0.6,acquitted:0.5,cleared:0.5
innocent|not guilty:0.8,acquitted:0.6,exonerated:0.6,pleaded not guilty:0.6,cleared:0.5,wrongly convicted:0.5
inquiry|investigation:0.9,probe:0.9,enquiry:0.9,hearing:0.4
insane|insanity:0.9,mentally ill:0.7,deranged:0.6,mental illness:0.6,psychiatric:0.5,incompetent:0.4
insanity|insane:0.9,mental illness:0.6,mentally ill:0.6,madness:0.6
inside|within:0.6,interior:0.5,indoors:0.5,in:0.4,aboard:0.4
insist|maintain:0.7,assert:0.6,demand:0.5,contend:0.5,say:0.5,argue:0.4
insisted|maintained:0.8,asserted:0.7,contended:0.6,adamant:0.6,demanded:0.5,said:0.5
inspector|detective:0.5,examiner:0.4
inspired|based on:0.7,motivated:0.6,influenced:0.6,prompted:0.4
instance|example:0.7,case:0.6
instant|immediate:0.8,moment:0.5
instead|rather than:0.7,in place of:0.7,replaced:0.5,alternative:0.5,substitute:0.5,opted:0.4
instinct|gut feeling:0.7,intuition:0.6
instincts|intuition:0.5,gut:0.4
institution|organization:0.6,establishment:0.5,university:0.4
instructions|directions:0.7,orders:0.6,guidelines:0.6,directive:0.6,commands:0.4
instrument|tool:0.5,violin:0.4,piano:0.4,guitar:0.4,device:0.4
insult|slur:0.7,disrespect:0.7,offend:0.6,taunt:0.6,mock:0.5,derogatory:0.5,offensive:0.5,disparage:0.5,abuse:0.4,snub:0.4,vilify:0.4
insurance|insurer:0.7,coverage:0.6,policy:0.5,underwriter:0.4,premium:0.4,medicare:0.4
integrity|honesty:0.7,ethics:0.5
intelligence|spy:0.4,iq:0.4
intelligent|smart:0.8,intellect:0.6,bright:0.5
intend|intention:0.9,plan:0.8,aim:0.7,want:0.5,hope to:0.5,propose:0.4
intended|meant:0.8,intent:0.8,intention:0.8,aimed:0.7,planned:0.6,designed:0.6,purpose:0.4
intense|fierce:0.6,strong:0.5,heavy:0.5,extreme:0.4,severe:0.4
intention|intends:0.9,plan:0.7,aim:0.6,goal:0.4
intentions|intends:0.9,plans:0.7,aims:0.6,goals:0.4
interest|stake:0.4,curiosity:0.4,attention:0.4
interested|considering:0.5,keen:0.5,curious:0.4
interesting|intriguing:0.7,fascinating:0.7
interfere|meddle:0.9,meddling:0.9,intervene:0.6,tamper:0.6,obstruct:0.6,disrupt:0.5
internal|inside:0.5,in-house:0.5,domestic:0.4
international|global:0.7,worldwide:0.6,world:0.5,foreign:0.5,overseas:0.5
internet|web:0.9,online:0.8,broadband:0.6,cyberspace:0.6
interrupt|disrupt:0.7,disruption:0.6,halt:0.4,heckle:0.4,suspend:0.4,interfere:0.4
interrupting|disrupting:0.7,heckling:0.5,interfering:0.4,halting:0.4
interview|spoke to:0.7,told:0.6,talk:0.6,conversation:0.5,appearance on:0.4,questioned:0.4
intimate|close:0.5,sexual:0.4,private:0.4
introduce|unveil:0.6,launch:0.6,roll out:0.6,present:0.5,debut:0.5,propose:0.4,bring in:0.4
introduced|unveiled:0.7,launched:0.6,presented:0.5,brought in:0.5,proposed:0.4,debut:0.4,sponsored:0.4
invasion|invade:0.9,incursion:0.7,attack:0.5,occupation:0.4,offensive:0.4
invented|inventor:0.9,created:0.7,devised:0.7,developed:0.6,pioneered:0.6,came up with:0.6,designed:0.4,fabricated:0.4,brainchild:0.4
inventor|invented:0.9,creator:0.7,pioneer:0.6,developed:0.5
investigate|probe:0.9,look into:0.9,inquiry:0.8,looking into:0.8,examine:0.7,inquest:0.5,review:0.5,scrutinize:0.5,inspect:0.4
investigating|probe:0.9,investigation:0.9,inquiry:0.8,looking into:0.8,examining:0.6,detectives:0.4
investigation|probe:0.9,inquiry:0.9,enquiry:0.8,investigators:0.7,looking into:0.7,inquest:0.6,examining:0.5,audit:0.4,case:0.4,scrutiny:0.4,review:0.4
investment|investor:0.8,stake:0.5,funding:0.5,venture:0.4
investor|shareholder:0.8,backer:0.8,financier:0.7,venture capitalist:0.6,stakeholder:0.5
invisible|unseen:0.8,hidden:0.5
invitation|asked:0.4
invite|ask:0.6,welcome:0.4,guest:0.4
invited|invitation:0.9,guests:0.5,asked:0.4,guest list:0.4
inviting|invitation:0.9,asking:0.4
involved|participated:0.6,implicated:0.6,took part:0.6,linked:0.5,role:0.5,connected:0.5,part:0.4,engaged:0.4,complicit:0.4,entangled:0.4
island|isle:0.9,islet:0.7,atoll:0.4,archipelago:0.4
issue|matter:0.8,problem:0.7,topic:0.6,concern:0.5,dispute:0.4,edition:0.4
issues|problems:0.6,matters:0.6,topics:0.6,questions:0.4,concerns:0.4
item|object:0.7,thing:0.6,product:0.5,article:0.5
items|objects:0.6,goods:0.5,things:0.5,articles:0.4,products:0.4
jacket|coat:0.7,blazer:0.5,parka:0.4
jail|prison:0.9,behind bars:0.9,imprisoned:0.9,incarcerated:0.8,custody:0.7,sentenced:0.7,correctional facility:0.7,detained:0.6,locked up:0.6,inmate:0.6,detention:0.6,penitentiary:0.6,cell:0.5,bars:0.4
jammed|stuck:0.7,packed:0.5,blocked:0.5,congested:0.5
japan|japanese:0.9
jar|container:0.5
jealous|jealousy:0.9,envious:0.8,envy:0.7
jeans|denim:0.7,levi's:0.5
jet|plane:0.9,aircraft:0.9,airplane:0.9,airliner:0.8,fighter:0.4,boeing:0.4,airbus:0.4
jew|jewish:0.9,judaism:0.7
jewel|jewelry:0.8,gem:0.7,diamond:0.5
jewelry|jewels:0.9,gems:0.6,necklace:0.5,diamonds:0.5,bracelet:0.4
jewels|jewelry:0.9,jewellery:0.9,gems:0.7,diamonds:0.6,gemstones:0.6,precious stones:0.5
jewish|jews:0.9,judaism:0.6
jews|jewish:0.9,judaism:0.6
job|position:0.8,employment:0.8,post:0.8,role:0.8,work:0.6,occupation:0.6,career:0.5,duties:0.4,task:0.4,profession:0.4,appointment:0.4,workforce:0.4,vacancy:0.4
jobs|employment:0.8,positions:0.8,work:0.7,posts:0.5,workers:0.5,workforce:0.5,careers:0.5,payrolls:0.5,unemployment:0.4,layoffs:0.4,roles:0.4
join|joined:0.9,become a member:0.6,membership:0.5,enlist:0.5,enroll:0.5,sign up:0.5,team up:0.4,signed with:0.4,merge:0.4
joined|enlisted:0.6,became a member:0.6,signed with:0.5,signed up:0.5,teamed up:0.5,hired by:0.4
joining|signing:0.5,enlist:0.5,becoming a member:0.4,enroll:0.4
joint|together:0.5,shared:0.5,combined:0.4
joke|quip:0.7,jest:0.6,humor:0.5,prank:0.5,gag:0.5,comedy:0.4
jokes|quip:0.7,humor:0.6,gag:0.5,comedy:0.5,kidding:0.5,comedian:0.4,punchline:0.4,prank:0.4,one-liner:0.4
joking|kidding:0.8,jest:0.7,quipped:0.7,humor:0.5
journal|diary:0.6,publication:0.4
journalist|reporter:0.9,correspondent:0.8,columnist:0.6,writer:0.6,broadcaster:0.5,editor:0.4,presenter:0.4
journey|trip:0.8,voyage:0.8,travel:0.6,trek:0.6,expedition:0.5,odyssey:0.4
joy|happiness:0.8,joyous:0.8,delight:0.7,elation:0.7,jubilation:0.6
judge|justice:0.8,magistrate:0.8,court:0.6,jurist:0.6,ruled:0.5
judges|jurists:0.8,justices:0.7,magistrates:0.7,court:0.6,judiciary:0.6,panel:0.4,rules:0.4,bench:0.4
judging|evaluating:0.5,assessing:0.5
judgment|judgement:0.9,ruling:0.8,verdict:0.8,decision:0.8,opinion:0.4
jump|leap:0.8,surge:0.6,rise:0.5,soar:0.5,increase:0.5,plunge:0.4,climb:0.4
jumped|leaped:0.9,leapt:0.9,surged:0.6,soared:0.5,rose:0.5,increased:0.5,climbed:0.4,dived:0.4,plunged:0.4
jumping|leaping:0.8,leap:0.7,parachuting:0.4
jungle|rainforest:0.7,forest:0.5
junk|trash:0.8,garbage:0.8,rubbish:0.7,scrap:0.6,waste:0.5,debris:0.4
justice|fairness:0.5,judge:0.5
keep|retain:0.7,maintain:0.6,hold:0.5,remain:0.5,preserve:0.5,continue:0.5,stay:0.4,store:0.4
keeping|retain:0.7,maintain:0.6,hold:0.5,preserve:0.5,stay:0.4,remain:0.4
kept|retained:0.6,held:0.5,maintained:0.5,remained:0.4,stored:0.4,preserved:0.4,continued:0.4
key|crucial:0.6,important:0.6,vital:0.5,critical:0.5,essential:0.5,main:0.5
kick|booted:0.5,expel:0.4,oust:0.4
kicked|expelled:0.6,ousted:0.5,booted:0.5,evicted:0.4,removed:0.4,suspended:0.4,barred:0.4
kicking|booting:0.5
kicks|boots:0.4
kid|child:0.9,children:0.9,youngster:0.8,youth:0.6,boy:0.6,girl:0.6,minor:0.5,teenager:0.5,toddler:0.5,son:0.4,daughter:0.4,teen:0.4
kidding|joking:0.9,jest:0.6
kidnapped|abducted:0.9,abduction:0.9,hostage:0.7,taken hostage:0.7,snatched:0.6,held captive:0.6,captors:0.5,seized:0.4,ransom:0.4
kidnapping|abduction:0.9,abducted:0.9,hostage:0.7,taken hostage:0.7,captors:0.6,seized:0.5,ransom:0.5,snatched:0.5,captive:0.5
kidney|renal:0.6,organ:0.4,dialysis:0.4
kids|children:0.9,youngsters:0.8,youths:0.6,offspring:0.5,sons:0.4,daughters:0.4,students:0.4,juveniles:0.4
kill|murder:0.8,slay:0.8,shot dead:0.7,death:0.7,fatal:0.7,homicide:0.6,die:0.6,deadly:0.6,claimed lives:0.6,gunned down:0.6,assassinate:0.5,lethal:0.5
killed|dead:0.8,died:0.8,slain:0.8,murdered:0.7,deaths:0.7,fatally:0.7,death:0.7,shot dead:0.6,gunned down:0.6,fatal:0.6,assassinated:0.5,victims:0.5
killer|murderer:0.9,killed:0.8,murder:0.7,slayer:0.7,convicted of murder:0.7,assassin:0.6,gunman:0.6,perpetrator:0.6,attacker:0.5,suspect:0.5
killers|murderers:0.9,assassins:0.6,slayers:0.6,gunmen:0.5,assailants:0.5,death squads:0.4
killing|murder:0.9,slaying:0.9,homicide:0.9,death:0.7,slain:0.7,fatal:0.6,dead:0.6,massacre:0.5,manslaughter:0.5,assassination:0.5,shooting:0.5,slaughter:0.5
kills|murders:0.7,dead:0.7,slays:0.7,fatal:0.7,deadly:0.6,claims lives:0.6,dies:0.6
kind|type:0.7,sort:0.7,compassionate:0.6,caring:0.6,generous:0.5,form of:0.4,gentle:0.4,variety:0.4,category:0.4
kindly|generous:0.4
kindness|generosity:0.6,compassion:0.6,goodwill:0.4
kinds|types:0.9,sorts:0.7,varieties:0.6,categories:0.5,species:0.4
king|monarch:0.9,ruler:0.6,majesty:0.6,sovereign:0.6,royal:0.5,monarchy:0.5,throne:0.5
kingdom|monarchy:0.6,realm:0.5
kings|monarch:0.8,royal:0.5,ruler:0.5,throne:0.5
kiss|smooch:0.7,peck:0.4,embrace:0.4
kissed|smooched:0.6,embraced:0.4
kisses|smooches:0.6,pecks:0.4
kissing|smooch:0.6,embrace:0.4,make out:0.4
knew|aware:0.6,knowledge:0.5,acquainted:0.5,familiar:0.4
knife|blade:0.8,knifepoint:0.8,stabbed:0.6,stabbing:0.6,dagger:0.6,machete:0.5
knight|knighthood:0.7,sir:0.4
knives|blade:0.7,dagger:0.6,weapon:0.6,stab:0.5,machete:0.5
knock|hit:0.5,strike:0.4
knocked|hit:0.5,toppled:0.5,struck:0.5,eliminated:0.4
knowing|knew:0.9,aware:0.7,awareness:0.5,familiar with:0.5
knowledge|know:0.6,aware:0.5,understanding:0.5,knew:0.5,awareness:0.5,expertise:0.4
knows|aware:0.8,knowledge:0.7,familiar with:0.6,acquainted:0.6,informed:0.5,understand:0.5
korean|korea:0.9,seoul:0.4
lab|laboratory:0.9,research center:0.5
label|brand:0.5,tag:0.4,record company:0.4
labor|labour:0.9,work:0.6,workers:0.6,workforce:0.5,union:0.4,childbirth:0.4
lack|shortage:0.8,absence:0.7,insufficient:0.6,scarcity:0.6,without:0.5,deficiency:0.5,inadequate:0.5,short of:0.5,need:0.4
lad|boy:0.8,young man:0.6
ladies|woman:0.8,female:0.7
lady|woman:0.9,female:0.5
laid|placed:0.5,put:0.5
lamp|light:0.6,lantern:0.5
land|property:0.6,acre:0.6,acreage:0.6,touch down:0.6,territory:0.5,plot:0.5,parcel:0.5,site:0.4,estate:0.4,arrive:0.4,terrain:0.4
landed|landing:0.9,touched down:0.8,arrived:0.5,came down:0.5,splashed down:0.4
landing|landed:0.9,touched down:0.7,touchdown:0.6,runway:0.4
landlord|property owner:0.8,building owner:0.8,letting:0.4
lands|touches down:0.7,arrives:0.6,territory:0.4
landslide|mudslide:0.9,landslip:0.9,rockslide:0.7
language|tongue:0.5,speaking:0.5,dialect:0.5,wording:0.4,words:0.4
large|big:0.9,huge:0.7,massive:0.7,sizable:0.6,major:0.5,giant:0.5,substantial:0.5,vast:0.5,extensive:0.4
larger|bigger:0.9,greater:0.6,expanded:0.5
largest|biggest:0.9,greatest:0.5,leading:0.4,top:0.4
last|final:0.7,most recent:0.6,previous:0.6,latest:0.5,past:0.5
late|delayed:0.7,overdue:0.6,behind schedule:0.6,tardy:0.5,deceased:0.5,belated:0.5,postponed:0.4
lately|recently:0.9,recent:0.8,in recent:0.7
later|subsequently:0.8,afterward:0.8,eventually:0.5,following:0.4
latest|most recent:0.85,newest:0.8,new:0.6,recent:0.6,update:0.4,current:0.4
laugh|laughter:0.9,chuckle:0.8,giggle:0.8,amused:0.5,joke:0.4,funny:0.4,humor:0.4
laughed|laughter:0.8,chuckled:0.7,giggled:0.5
laughing|laughter:0.8,chuckling:0.6,giggling:0.5
laughs|laughter:0.9,chuckles:0.7,giggles:0.5
laughter|laugh:0.9,chuckles:0.6,amusement:0.4,humor:0.4
launch|liftoff:0.8,start:0.7,blast off:0.7,rollout:0.7,unveiled:0.7,begin:0.6,introduce:0.6,kick off:0.6,initiate:0.6,released:0.6,introduced:0.6,unveil:0.5,debut:0.5,release:0.4,fire:0.4
laundry|wash:0.5,washing:0.5,dry cleaner:0.4
law|legislation:0.9,statute:0.9,act:0.6,legal:0.6,bill:0.6,rule:0.6,regulation:0.6,ordinance:0.5
lawmaker|legislator:0.9,member of parliament:0.8,parliamentarian:0.8,congressman:0.7,senator:0.7,mp:0.7,congresswoman:0.7,representative:0.6,assemblyman:0.6,politician:0.6,deputy:0.4
lawn|grass:0.7,yard:0.7,turf:0.4
laws|legislation:0.8,statutes:0.8,regulations:0.6,ordinance:0.6,bills:0.5,rules:0.5,acts:0.5,measures:0.4,codes:0.4
lawsuit|suit:0.9,sued:0.9,legal action:0.9,litigation:0.9,filed suit:0.9,suing:0.9,court case:0.8,class action:0.6,complaint:0.5
lawyer|attorney:0.95,counsel:0.8,solicitor:0.8,barrister:0.8,legal team:0.7,defense attorney:0.7,legal representative:0.7,public defender:0.5,law firm:0.5,prosecutor:0.4,defense:0.4,advocate:0.4
lawyers|attorneys:0.9,counsel:0.7,legal team:0.7,solicitors:0.6,barristers:0.5,defense team:0.5,prosecutors:0.4,litigators:0.4
laying|placing:0.5
layoffs|job cuts:0.9,redundancies:0.9,job losses:0.9,laid off:0.9,cut jobs:0.9,downsizing:0.8,workforce reduction:0.8
lead|head:0.7,ahead:0.6,helm:0.6,spearhead:0.6,oversee:0.5,chair:0.5,direct:0.5,front:0.4,advantage:0.4,run:0.4
leader|leads:0.8,head:0.8,chief:0.8,leadership:0.8,ruler:0.7,boss:0.6,president:0.5,chairman:0.5,prime minister:0.5,premier:0.5,captain:0.4,chairwoman:0.4,ringleader:0.4,frontrunner:0.4
leaders|leadership:0.9,chief:0.6,head:0.6,president:0.5,boss:0.5,officials:0.4
leading|ahead:0.6,top:0.6,front-runner:0.6,head:0.5,foremost:0.5,heading:0.5,chief:0.4,major:0.4
leads|led:0.9,heads:0.8,chairs:0.6,runs:0.6,in charge:0.6,directs:0.5,at the helm:0.5,commands:0.4
leak|spill:0.6,seep:0.6,disclosed:0.6,disclose:0.5,disclosure:0.5,released:0.4,escaped:0.4
leap|jump:0.8,surge:0.5,bound:0.4
learn|find out:0.6,discover:0.5,taught:0.5,lesson:0.5,study:0.4,educated:0.4
learned|found out:0.8,discovered:0.6,studied:0.5,informed:0.5,told:0.4
learning|education:0.6,study:0.5,taught:0.4,training:0.4,discovering:0.4
least|lowest:0.7,fewest:0.7,minimum:0.6,smallest:0.5
leave|left:0.8,depart:0.7,exit:0.6,quit:0.5,step down:0.5,pull out:0.5,resign:0.4,flee:0.4,abandon:0.4,withdraw:0.4,walk out:0.4
leaves|departs:0.8,exits:0.7,quits:0.6,resigns:0.6,steps down:0.6,foliage:0.4
leaving|departure:0.8,departing:0.7,exit:0.7,quitting:0.6,resigning:0.6,stepping down:0.6,abandoning:0.5,retiring:0.4
lecture|talk:0.6,speech:0.5,address:0.4
led|leading:0.9,headed:0.7,spearheaded:0.6,ahead:0.5,resulted:0.5,caused:0.5,guided:0.4,chaired:0.4,directed:0.4,oversaw:0.4
left|departed:0.8,exited:0.7,departure:0.7,resigned:0.5,stepped down:0.5,quit:0.5,remaining:0.5,abandoned:0.5,fled:0.5,moved out:0.4,parted ways:0.4,vacated:0.4
leg|limb:0.6,thigh:0.4
legal|lawful:0.8,legitimate:0.5,permitted:0.5,judicial:0.5,allowed:0.5,law:0.5
legally|legal:0.9,lawfully:0.8,law:0.5
legend|legendary:0.9,icon:0.6,myth:0.5,great:0.4
legitimate|valid:0.7,legal:0.6,lawful:0.6,genuine:0.5
lend|loan:0.9,lender:0.9,lent:0.9
length|long:0.7,duration:0.7,lasted:0.5,feet:0.4,miles:0.4
lesbian|gay:0.7,same-sex:0.7,homosexual:0.7,lgbt:0.5
less|fewer:0.6,lower:0.6,reduced:0.5,under:0.4,below:0.4,decrease:0.4,cut:0.4
lesson|learned:0.5,instruction:0.5,teaching:0.5,class:0.4
lessons|classes:0.7,teaching:0.6,instruction:0.5,training:0.4,tutoring:0.4
letter|missive:0.7,correspondence:0.6,wrote:0.6,note:0.5,memo:0.5,written:0.4
letting|allowing:0.8,permitting:0.7,permission:0.4
levels|amounts:0.5,rates:0.4,concentrations:0.4
liable|liability:0.9,responsible:0.6,at fault:0.5
liar|lying:0.9,lied:0.8,dishonest:0.6,untruthful:0.6,false:0.5,perjury:0.4
liberty|freedom:0.8,rights:0.5
license|licence:0.8,permit:0.7,authorization:0.5,certification:0.5,franchise:0.4
lie|falsehood:0.9,untruth:0.8,false statement:0.8,misled:0.8,deceive:0.7,untrue:0.7,misleading:0.7,mislead:0.6,fabricate:0.6,dishonest:0.6,perjury:0.6,false:0.6,deceived:0.6,fabricated:0.6
lied|misled:0.7,false statements:0.7,perjury:0.6,falsely:0.6,untruthful:0.6,deceived:0.6,fabricated:0.6,falsified:0.5,dishonest:0.5,misrepresented:0.5
lies|falsehoods:0.9,untruths:0.8,false:0.6,untrue:0.6,dishonest:0.6,fabricated:0.6,perjury:0.5,misled:0.5,deception:0.5
life|lives:0.8,lifetime:0.6,biography:0.4,existence:0.4
lifetime|life:0.6
lift|raise:0.7,hoist:0.6,elevator:0.5,end:0.4,remove:0.4,boost:0.4,ease:0.4
lifted|raised:0.6,hoisted:0.6,removed:0.5,ended:0.5,eased:0.4,revoked:0.4
light|lit:0.7,illuminate:0.6,lamp:0.5,bulb:0.5
liked|fond of:0.8,enjoyed:0.7,loved:0.6,admired:0.6,favored:0.6,preferred:0.4,popular:0.4
likely|probably:0.9,probable:0.9,expected:0.7,possible:0.5,set to:0.5,chance:0.4,odds:0.4,poised:0.4
limit|restrict:0.8,cap:0.7,restriction:0.7,maximum:0.5,curb:0.5,ceiling:0.4
limited|restricted:0.8,capped:0.5,confined:0.5,scarce:0.4,curbed:0.4
limits|restrictions:0.9,caps:0.8,restricts:0.8,curbs:0.7,ceilings:0.6,restraints:0.5
limo|limousine:0.9
line|queue:0.5,row:0.4,border:0.4,route:0.4
link|connection:0.8,tie:0.7,connect:0.7,relationship:0.5,association:0.5,relation:0.5
liquid|fluid:0.8
liquor|alcohol:0.8,alcoholic beverages:0.8,booze:0.7,drinking:0.5,whiskey:0.5,spirits:0.5,beer:0.4
list|roster:0.5,ranking:0.5,register:0.4,catalog:0.4,roll:0.4
listening|heard:0.6,hearing:0.5,heed:0.4,eavesdropping:0.4
lit|lighted:0.8,ignited:0.6,illuminated:0.6,set fire:0.5
little|small:0.8,tiny:0.6,slight:0.5,minor:0.5,scant:0.5,limited:0.4
live|reside:0.85,resident:0.75,dwell:0.6,residence:0.6,home:0.5,inhabit:0.5,alive:0.5,based:0.4,occupants:0.4,survive:0.4
lived|resided:0.8,resident:0.7,home:0.6,dwelled:0.5,inhabited:0.5,residence:0.5,survived:0.4
lives|resides:0.8,resident:0.7,residence:0.6,home:0.5,inhabits:0.5,dwells:0.5
living|residing:0.8,resident:0.7,livelihood:0.6,home:0.5,dwelling:0.5,alive:0.5,based in:0.4,surviving:0.4
load|cargo:0.6,burden:0.4,shipment:0.4,freight:0.4
loan|lend:0.8,borrow:0.8,lent:0.8,borrowed:0.8,lender:0.7,lending:0.7,mortgage:0.6,credit:0.6,debt:0.6,borrower:0.6,financing:0.5,advance:0.4
local|resident:0.8,townspeople:0.7,villager:0.6,municipal:0.5,area:0.5,regional:0.4,community:0.4,neighborhood:0.4,nearby:0.4
locate|find:0.9,found:0.9,track down:0.8,pinpoint:0.6,discover:0.5,trace:0.5
located|situated:0.8,found:0.6,based:0.6,site:0.5
location|site:0.8,place:0.7,whereabouts:0.6,spot:0.5,area:0.5,venue:0.5,where:0.4
lock|secure:0.4,lockdown:0.4,bolted:0.4,sealed:0.4
locked|bolted:0.6,secured:0.5,confined:0.5,imprisoned:0.5,sealed:0.4,jailed:0.4
lodge|cabin:0.4,inn:0.4
logic|reasoning:0.7,rationale:0.6
logical|rational:0.6,reasonable:0.5
lonesome|lonely:0.9,isolated:0.5
long|lengthy:0.8,length:0.8,duration:0.6,prolonged:0.6,lengthy period:0.5,extended:0.4
longer|lengthier:0.7,extended:0.6,prolonged:0.5
looked|seemed:0.6,glanced:0.6,appeared:0.5,searched:0.5,resembled:0.5,gazed:0.5
looking|searching:0.6,seeking:0.6,hunting for:0.5,in search of:0.5,examining:0.4
looks|appears:0.7,appearance:0.7,seems:0.6,resembles:0.5
loose|at large:0.5,escaped:0.5,on the run:0.4,unsecured:0.4
lose|lost:0.9,loss:0.9,defeat:0.6,defeated:0.5,forfeit:0.5,stripped of:0.4,beaten:0.4,deprived:0.4,fell to:0.4
loser|defeated:0.8,lost:0.8,beaten:0.8,runner-up:0.6
losers|defeated:0.6,runners-up:0.5
loses|lost:0.9,loss:0.9,defeated:0.6,beaten:0.5,falls to:0.4
losing|lost:0.9,defeat:0.8,fell to:0.6,beaten:0.6,setback:0.4,dropped:0.4
loss|lost:0.9,defeat:0.8,in the red:0.7,deficit:0.6,setback:0.5,fell to:0.5,shortfall:0.5,death:0.4,decline:0.4
lost|loss:0.9,defeated:0.7,defeat:0.7,missing:0.7,beaten:0.6,fell to:0.4,stranded:0.4
lot|many:0.8,much:0.7,numerous:0.7,plenty:0.7,several:0.4,significant:0.4
lots|many:0.7,numerous:0.6,plenty:0.6,dozens:0.4,a great deal:0.4
lottery|lotto:0.9,jackpot:0.7,winning ticket:0.6,powerball:0.5,mega millions:0.5
loud|noisy:0.8,noise:0.6,deafening:0.6,booming:0.5
lounge|bar:0.5
lousy|bad:0.7,poor:0.6,terrible:0.5
love|adore:0.7,affection:0.7,romance:0.6,fond of:0.6,passion:0.6,romantic:0.5,in a relationship:0.4,devoted:0.4
loved|adored:0.9,beloved:0.8,cherished:0.7,devoted to:0.6,fond of:0.6,enjoyed:0.5
lover|mistress:0.6,affair:0.6,boyfriend:0.6,girlfriend:0.6,paramour:0.6,partner:0.5,companion:0.5
lovers|couple:0.5,romance:0.4,enthusiasts:0.4,affair:0.4
loves|like:0.6,adore:0.6,passion:0.6,enjoy:0.6,fond:0.5,affection:0.4
loving|caring:0.6,devoted:0.5,affectionate:0.5
lower|reduce:0.8,cut:0.7,decrease:0.7,decline:0.6,less:0.5,drop:0.5,down:0.5,slash:0.5,diminish:0.4,fell:0.4,below:0.4
loyal|allegiance:0.7,faithful:0.6,loyalist:0.6,devoted:0.5,supporter:0.4
loyalty|loyal:0.9,allegiance:0.8,faithful:0.5,devotion:0.5
luck|lucky:0.8,fortunate:0.6,fortune:0.6,chance:0.4
lucky|fortunate:0.8,luck:0.8,fortune:0.5
luggage|baggage:0.9,suitcases:0.9,bags:0.8,carry-on:0.6
lunatic|madman:0.7,crazed:0.5,mentally ill:0.4
lunch|luncheon:0.9,midday meal:0.8,meal:0.6
lung|pulmonary:0.6,respiratory:0.6
lying|false:0.6,perjury:0.6,false statements:0.6,mislead:0.6,untrue:0.5,fabricated:0.5,falsely:0.5,deception:0.5,dishonest:0.5,deceive:0.5
machine|machinery:0.9,device:0.6,equipment:0.6,apparatus:0.5
machines|machinery:0.9,devices:0.7,equipment:0.6,computers:0.4,robots:0.4
mad|angry:0.85,anger:0.8,furious:0.7,outraged:0.7,upset:0.7,irate:0.6,outrage:0.6,frustrated:0.5,incensed:0.5,infuriated:0.5
made|produced:0.6,manufactured:0.6,created:0.6,built:0.5,earned:0.4,forced:0.4,caused:0.4,developed:0.4
madness|insanity:0.8,lunacy:0.6
magazine|publication:0.6,periodical:0.5,weekly:0.4,monthly:0.4
magazines|periodicals:0.8,publications:0.7,weeklies:0.5,journals:0.5
magician|illusionist:0.9,magic:0.7
magnificent|splendid:0.6,grand:0.5,spectacular:0.5
maid|housekeeper:0.8,domestic worker:0.7,cleaner:0.6,servant:0.5
mail|postal:0.7,letters:0.6,letter:0.6,post:0.5,correspondence:0.5,sent:0.4,package:0.4
maintain|maintenance:0.9,keep:0.7,preserve:0.6,upkeep:0.6,sustain:0.6,insist:0.5,retain:0.5,contend:0.4
maintenance|upkeep:0.8,repair:0.6,servicing:0.5
major|big:0.7,maj:0.7,significant:0.6,main:0.5,leading:0.5,large:0.5,key:0.4
maker|manufacturer:0.9,producer:0.8,made by:0.8,developer:0.5,creator:0.5
makes|manufacture:0.75,produce:0.7,create:0.7,build:0.5,earn:0.5,construct:0.4,force:0.4,develop:0.4,cause:0.4
makeup|cosmetics:0.8,lipstick:0.4
making|made:0.8,producing:0.6,creating:0.6,manufacturing:0.6,building:0.5,earning:0.4,developing:0.4
male|man:0.8,men:0.8,masculine:0.5,boy:0.4
mall|shopping center:0.9,shopping centre:0.9,plaza:0.5,retail:0.4
mama|mother:0.9,mom:0.9
man|male:0.7,guy:0.6,gentleman:0.4
manage|run:0.6,oversee:0.6,supervise:0.5,handle:0.4,operate:0.4
managed|oversaw:0.6,ran:0.5,succeeded:0.5,able to:0.5,supervised:0.5,operated:0.5,coached:0.4,headed:0.4
management|managers:0.7,executives:0.5,leadership:0.4
manager|boss:0.8,supervisor:0.7,managed:0.7,executive:0.6,coach:0.6,head coach:0.6,director:0.5,administrator:0.5,head:0.5
maniac|madman:0.6,crazed:0.5
mankind|humanity:0.9,human race:0.9,humans:0.8
manner|way:0.8,fashion:0.4
manners|etiquette:0.7,politeness:0.7,courtesy:0.5
manual|handbook:0.7,by hand:0.6,guide:0.5
manufacturer|maker:0.9,made by:0.8,producer:0.7,carmaker:0.4
many|numerous:0.8,lots:0.8,number of:0.6,multiple:0.6,several:0.5,dozens:0.5,scores:0.5,countless:0.5,hundreds:0.4,total:0.4
map|chart:0.5,atlas:0.5
march|marchers:0.8,rally:0.8,demonstration:0.8,protest:0.7,procession:0.7,parade:0.6
marines|servicemen:0.6,troops:0.6,soldiers:0.5,military:0.4
mark|commemorate:0.5,celebrate:0.4,score:0.4,grade:0.4
marked|commemorated:0.6,celebrated:0.5
market|trading:0.5,exchange:0.5,bazaar:0.5,stock:0.4,shoppers:0.4,sell:0.4,advertise:0.4
marks|grades:0.5,scores:0.4,commemorate:0.4
marriage|wedding:0.7,matrimony:0.7,union:0.5,nuptials:0.5,spouse:0.5,husband:0.4,wife:0.4
married|wed:0.9,marriage:0.8,tied the knot:0.8,exchanged vows:0.7,wife:0.6,husband:0.6,spouse:0.6,nuptials:0.6,newlyweds:0.5,bride:0.4
marry|wed:0.9,tie the knot:0.8,marriage:0.8,exchange vows:0.7,nuptials:0.6,engaged:0.4,spouse:0.4
marrying|wedding:0.9,wed:0.9,tied the knot:0.9,marriage:0.9,nuptials:0.6
mass|large-scale:0.5,widespread:0.4,bulk:0.4
massage|masseur:0.7
massive|huge:0.9,enormous:0.8,giant:0.7,large:0.6,vast:0.6
master|expert:0.5,skilled:0.5
match|game:0.9,fixture:0.8,contest:0.5,bout:0.5,tie:0.5,clash:0.5,equal:0.4,correspond:0.4
matches|game:0.7,fixture:0.5,contest:0.4,bout:0.4
mate|friend:0.6,partner:0.4
material|fabric:0.4,substance:0.4
math|mathematics:0.95,arithmetic:0.6,algebra:0.4
matter|issue:0.8,subject:0.5,topic:0.5,affair:0.5,concern:0.4,important:0.4,case:0.4
mature|grown-up:0.5,adult:0.4,grown:0.4
max|maximum:0.9,limit:0.5,up to:0.5
maximum|up to:0.6,highest:0.5,limit:0.5,most:0.5,ceiling:0.5,cap:0.4
maybe|perhaps:0.9,possibly:0.8,may:0.5,might:0.5
mayor|mayoral:0.9,city leader:0.6,city hall:0.5,municipal leader:0.5
meal|dinner:0.6,lunch:0.6,food:0.6,breakfast:0.4,dish:0.4,feast:0.4,dine:0.4
meals|food:0.8,dinners:0.6,lunches:0.6,dishes:0.5
mean|signify:0.6,intend:0.5,imply:0.5,cruel:0.5,indicate:0.4,average:0.4,nasty:0.4,entail:0.4,result in:0.4
meaning|significance:0.6,definition:0.6,signifies:0.6,stands for:0.6,interpretation:0.4
meant|intended:0.7,aimed:0.6,designed to:0.6,planned:0.4
meanwhile|at the same time:0.6
measure|gauge:0.6,step:0.5,bill:0.5,legislation:0.5,proposal:0.4,action:0.4,assess:0.4
meat|beef:0.6,pork:0.5,steak:0.4,poultry:0.4
medal|medalist:0.8,gold:0.5,honor:0.4,award:0.4
media|press:0.8,news organizations:0.8,journalists:0.6,reporters:0.6,newspapers:0.5,newsmen:0.5,networks:0.4,broadcasters:0.4
medical|medicine:0.7,health:0.6,doctor:0.5,clinical:0.5,hospital:0.4,physician:0.4
medication|medicine:0.9,drug:0.8,meds:0.8,pill:0.7,prescription:0.7,treatment:0.5,dose:0.4,painkiller:0.4
medicine|medication:0.9,drug:0.8,treatment:0.6,prescription:0.6,pharmaceutical:0.6,remedy:0.5,medical:0.5,therapy:0.4
medium|average:0.4
meet|met:0.8,talks:0.5,encounter:0.5,gather:0.5,convene:0.5,get together:0.5,summit:0.4,introduced:0.4,face:0.4
meeting|met:0.9,talks:0.8,gathering:0.7,summit:0.6,conference:0.6,session:0.6,discussions:0.4,forum:0.4,assembly:0.4
meetings|talks:0.7,gatherings:0.7,sessions:0.6,conferences:0.6,summit:0.5,discussions:0.5,get-togethers:0.5,conventions:0.4
meets|holds talks:0.6,encounters:0.4,convenes:0.4
melody|tune:0.8,song:0.5
melt|thaw:0.8,meltdown:0.4
member|belongs:0.5,part of:0.4,affiliate:0.4
members|membership:0.6
memo|memorandum:0.9,note:0.5,document:0.4
memorial|monument:0.6,tribute:0.6,remembrance:0.6,vigil:0.4,funeral:0.4
memories|recollections:0.8,reminiscences:0.6,recalled:0.6,memoir:0.4
memory|remember:0.7,recollection:0.6,recall:0.6,remembrance:0.5
men|male:0.7,males:0.7,gentlemen:0.4
mental|psychological:0.7,psychiatric:0.7,emotional:0.4
mention|referred to:0.8,reference:0.7,cited:0.6,alluded to:0.6,brought up:0.5,named:0.4
mentioned|referred to:0.8,referenced:0.8,cited:0.6,alluded:0.6,named:0.5,noted:0.5
menu|dishes:0.5,food:0.4,cuisine:0.4
mercy|leniency:0.8,clemency:0.8,lenient:0.6,compassion:0.5
mere|only:0.7,just:0.6
merely|only:0.8,just:0.7,simply:0.7
merger|merging:0.9,tie-up:0.8,takeover:0.7,acquisition:0.7,combined:0.6
mess|chaos:0.6,disarray:0.6,turmoil:0.5,disorder:0.5,debacle:0.5,fiasco:0.5,debris:0.4
message|text:0.6,note:0.5,letter:0.5,email:0.5,statement:0.4,tweet:0.4,post:0.4,communication:0.4
messages|communications:0.5,notes:0.4,letters:0.4,cables:0.4
messenger|courier:0.8
messy|chaotic:0.5,disorderly:0.5
met|meeting:0.9,encounter:0.6,held talks:0.6,talks:0.5,convened:0.5,introduced:0.4,gathered:0.4
metal|steel:0.6,iron:0.5,aluminum:0.4,copper:0.4
method|technique:0.8,way:0.7,approach:0.6,process:0.5,procedure:0.5,means:0.4
middle|center:0.7,central:0.6,mid:0.6,midst:0.5,halfway:0.5
might|may:0.9,could:0.85,possibly:0.7,potentially:0.7,likely:0.5
mighty|powerful:0.7
migrant|immigrant:0.9,refugee:0.8,asylum seeker:0.8
miles|kilometers:0.4
military|armed forces:0.9,army:0.7,troops:0.7,soldier:0.6,forces:0.6,defense:0.5,service members:0.5,navy:0.4,marine:0.4,air force:0.4,pentagon:0.4
milk|dairy:0.6
mill|factory:0.6,plant:0.6
millions|fortune:0.4
mind|mental:0.5,brain:0.4,object:0.4,opinion:0.4
minds|opinion:0.4
minimum|at least:0.6,lowest:0.5
minister|cabinet member:0.8,preacher:0.6,secretary:0.6,ministry:0.6,pastor:0.5,clergy:0.5,reverend:0.5,government official:0.5
minor|underage:0.6,juvenile:0.6,slight:0.5,small:0.5,under 18:0.5,child:0.4
miracle|miraculous:0.9
miserable|misery:0.9,unhappy:0.7,dismal:0.6,wretched:0.6
misery|suffering:0.8,hardship:0.6,distress:0.6,agony:0.6,plight:0.5,woe:0.5
missed|absent:0.6,skipped:0.6,sidelined:0.5,absence:0.5,out:0.4,failed:0.4
misses|sits out:0.6,absent:0.5,sidelined:0.5
missile|rocket:0.8,projectile:0.5,warhead:0.4
missiles|rockets:0.8,ballistic:0.6,projectiles:0.6,warheads:0.5,weapons:0.5
missing|disappeared:0.8,disappearance:0.8,unaccounted for:0.8,vanished:0.7,lost:0.6,whereabouts:0.6,last seen:0.6,absent:0.4,lacking:0.4
mission|operation:0.4,task:0.4,assignment:0.4,expedition:0.4
mistake|error:0.9,mistakenly:0.9,blunder:0.8,erred:0.8,wrong:0.6,mix-up:0.6,oversight:0.6,gaffe:0.6,inadvertently:0.5,misstep:0.5,erroneous:0.5,fault:0.4,accidentally:0.4,mishap:0.4
mistaken|wrong:0.8,erroneous:0.7,in error:0.7,misidentified:0.6,confused:0.5,inaccurate:0.5
mistakes|errors:0.9,blunders:0.8,missteps:0.8,lapses:0.6,flaws:0.5,oversight:0.4,wrong:0.4,mishaps:0.4
mistress|lover:0.7,affair:0.7,girlfriend:0.5,extramarital:0.5,other woman:0.4
misunderstanding|miscommunication:0.8,mix-up:0.7,misinterpreted:0.6,confusion:0.5
mix|mixture:0.9,blend:0.8,combine:0.7,combination:0.7
mixed|blended:0.7,combined:0.6,varied:0.4,divided:0.4
mob|organized crime:0.8,mafia:0.7,crowd:0.6,gangsters:0.6,cosa nostra:0.6,crime family:0.6,rioters:0.4
mobile|cellphone:0.8,phone:0.7,cellular:0.7,wireless:0.6,portable:0.5
model|supermodel:0.5,version:0.4,prototype:0.4,example:0.4
models|supermodels:0.5,versions:0.4
modern|contemporary:0.7,up-to-date:0.6,advanced:0.4
mom|mother:0.95,mum:0.9,parent:0.6
moments|instants:0.6,seconds:0.5,minutes:0.4,shortly:0.4
momma|mother:0.9,mom:0.9
mommy|mom:0.9,mother:0.8
money|cash:0.9,funds:0.85,funding:0.8,dollars:0.6,finances:0.6,financial:0.5,revenue:0.5,proceeds:0.5,payment:0.5,finance:0.5,sum:0.5,capital:0.4,budget:0.4
monitor|keep an eye on:0.7,watch:0.6,observe:0.6,track:0.6,surveillance:0.5,oversee:0.4
monkey|primate:0.7,chimpanzee:0.5,ape:0.5,macaque:0.5,baboon:0.4
monster|beast:0.5,creature:0.5
monsters|creature:0.6,beast:0.5
month|four weeks:0.5
mood|atmosphere:0.6,sentiment:0.6,morale:0.5,spirits:0.5
moon|lunar:0.9
moral|ethical:0.8,ethics:0.6,principle:0.5,values:0.4
more|additional:0.7,further:0.6,extra:0.6,greater:0.5,increased:0.4
morgue|mortuary:0.9
moron|idiot:0.8,fool:0.7
mortal|deadly:0.6,fatal:0.5
most|majority:0.7,nearly all:0.5,bulk:0.5,largest:0.4
mostly|mainly:0.85,largely:0.85,primarily:0.8,predominantly:0.7,majority:0.6,chiefly:0.6
motel|hotel:0.7,inn:0.6,lodge:0.5
mother|mom:0.9,mum:0.8,parent:0.6,maternal:0.5
mothers|moms:0.9,mums:0.9,maternal:0.6,parents:0.5
motion|movement:0.5
motive|reason:0.8,purpose:0.5
motor|engine:0.7,automobile:0.4
motorcycle|motorcyclist:0.9,motorbike:0.8,biker:0.7,bike:0.6,harley:0.4
mount|mountain:0.5
mountain|peak:0.7,mount:0.7,summit:0.6,hill:0.5,alps:0.4,range:0.4
mountains|peaks:0.7,hills:0.5,alpine:0.5,range:0.4,summit:0.4
mouse|mice:0.9,rodent:0.6
mouth|oral:0.7,lips:0.5,jaw:0.4
move|relocate:0.7,transfer:0.6,relocation:0.6,shift:0.5,step:0.4,decision:0.4,migrate:0.4
moved|relocated:0.9,transferred:0.8,shifted:0.7,transported:0.5,migrated:0.5,resettled:0.5,settled:0.4
movement|campaign:0.5,motion:0.4,activists:0.4
moves|relocates:0.8,transfers:0.6,shifts:0.6,steps:0.5,measures:0.4
movie|film:0.9,motion picture:0.7,blockbuster:0.6,picture:0.5,flick:0.5,cinema:0.5,box office:0.4,feature:0.4
movies|films:0.9,cinema:0.6,pictures:0.4,hollywood:0.4,box office:0.4
moving|relocating:0.7,transferring:0.6,relocation:0.6,transfer:0.5,shifting:0.5
mp|member of parliament:0.9,parliamentarian:0.9,lawmaker:0.8,backbencher:0.7,legislator:0.7,politician:0.6
much|a lot:0.7,amount:0.4,far:0.4
mud|mudslide:0.5,muck:0.5,silt:0.4
mug|cup:0.6,rob:0.4
multiple|several:0.8,many:0.7,numerous:0.7,various:0.5
mum|mother:0.9,mom:0.9,parent:0.6
mummy|mummified:0.8,mother:0.7,mom:0.6
murder|homicide:0.9,killing:0.9,slaying:0.9,slain:0.8,killed:0.8,manslaughter:0.5,assassination:0.5,death:0.5,killer:0.5,shot dead:0.5,stabbed:0.4,shot:0.4
murdered|killed:0.9,slain:0.9,slaying:0.8,homicide:0.7,death:0.6,shot dead:0.5,stabbed to death:0.5,assassinated:0.5,strangled:0.4,victim:0.4
murderer|killer:0.9,convicted of murder:0.8,assassin:0.6,slayer:0.6,gunman:0.5,slaying:0.5,shooter:0.4,suspect:0.4
murders|killings:0.9,slayings:0.9,homicides:0.8,killed:0.8,slain:0.7,deaths:0.6,slaughter:0.5
muscle|muscular:0.8,strength:0.4
muscles|muscular:0.8
museum|gallery:0.5,exhibition:0.4,exhibit:0.4
music|song:0.5,tunes:0.5,concert:0.4,album:0.4,recordings:0.4
musician|singer:0.6,performer:0.6,artist:0.5,guitarist:0.5,composer:0.5,songwriter:0.5,band:0.4
must|have to:0.9,required to:0.8,need to:0.7,obliged:0.7,mandatory:0.6,requirement:0.6,compulsory:0.5,ordered to:0.4
mutual|shared:0.5,reciprocal:0.5
mysterious|mystery:0.9,unexplained:0.7,puzzling:0.6,baffling:0.6,unknown:0.5
mystery|unsolved:0.7,unknown:0.6,unexplained:0.6,puzzle:0.5,baffled:0.5,whodunit:0.5
myth|legend:0.6,misconception:0.6,false belief:0.5,folklore:0.5
nailed|fastened:0.4,convicted:0.4
naked|nude:0.9,nudity:0.7,unclothed:0.7,undressed:0.6,topless:0.5,bare:0.4
name|called:0.6,identified:0.6,known as:0.6,moniker:0.6,title:0.5,appointed:0.5,dubbed:0.5,nickname:0.5,alias:0.4
named|called:0.6,appointed:0.6,identified:0.6,nominated:0.5,known as:0.5,dubbed:0.5,selected:0.4,chosen:0.4,titled:0.4
names|identities:0.6,identified:0.5,titles:0.4
nanny|babysitter:0.7,au pair:0.7,caregiver:0.6,caretaker:0.4,child care:0.4
nap|sleep:0.7,doze:0.6
narrow|slim:0.7,close:0.4,thin:0.4
nasty|vicious:0.5,ugly:0.5,bitter:0.4
nation|country:0.9,nationwide:0.5,state:0.4,republic:0.4
national|nationwide:0.7,federal:0.5,country's:0.5,citizen:0.4
nations|countries:0.9,states:0.6,governments:0.4
native|born in:0.7,indigenous:0.6,hometown:0.4
naturally|of course:0.4
nature|wildlife:0.5,environment:0.5,outdoors:0.5,wilderness:0.4
naughty|misbehaved:0.6,mischievous:0.6,bad:0.4
nazi|third reich:0.8,hitler:0.6,ss:0.5,fascist:0.5,gestapo:0.4,neo-nazi:0.4
near|close to:0.8,nearby:0.8,next to:0.6,adjacent:0.5,vicinity:0.5,outside:0.4,around:0.4
nearby|near:0.8,close:0.6,neighboring:0.6,vicinity:0.5,adjacent:0.5
nearest|closest:0.9,nearby:0.6
nearly|almost:0.9,close to:0.7,just under:0.7,about:0.6,approximately:0.5,roughly:0.5
necessary|needed:0.8,necessity:0.8,required:0.7,essential:0.7,need:0.7,vital:0.5,must:0.4
necklace|jewelry:0.6,pendant:0.5
need|require:0.9,necessary:0.8,must:0.7,have to:0.7,requirement:0.7,essential:0.5
needed|required:0.8,necessary:0.7,requirement:0.5,demand:0.5,essential:0.5,must:0.4
needing|requiring:0.8,seeking:0.4
needle|syringe:0.7,injection:0.5
needs|requires:0.7,in need of:0.6,necessary:0.5,must:0.5,requirement:0.5,demands:0.4,lacks:0.4
negative|adverse:0.6,unfavorable:0.5,bad:0.4
negotiate|talks:0.8,bargain:0.7,broker:0.6,discuss:0.5,mediate:0.5,deal:0.5,haggle:0.4
neighbor|neighbour:0.9,next door:0.7,resident:0.6,local:0.4
neighborhood|district:0.6,area:0.6,community:0.5,suburb:0.5,subdivision:0.5,block:0.4,borough:0.4,enclave:0.4
neighbors|neighbours:0.9,residents:0.5,next door:0.5,locals:0.4
neighbour|neighbor:0.9,next door:0.7,resident:0.6,local:0.4
nerve|courage:0.5
nervous|anxious:0.9,jittery:0.8,uneasy:0.8,apprehensive:0.8,worried:0.7,anxiety:0.7,on edge:0.7,tense:0.6
network|channel:0.6,broadcaster:0.6,station:0.4,system:0.4
never|not once:0.5,at no time:0.4
new|newly:0.8,brand-new:0.7,latest:0.5,recent:0.5,novel:0.5,fresh:0.5,first:0.4
news|report:0.6,announcement:0.5,media:0.4,press:0.4,headlines:0.4
newspaper|paper:0.7,daily:0.6,publication:0.6,press:0.5,tabloid:0.5,journal:0.4,weekly:0.4,reported:0.4,media:0.4
newspapers|dailies:0.8,papers:0.8,tabloids:0.7,press:0.6,publications:0.6,broadsheets:0.6,journal:0.4,media:0.4
newsreader|anchor:0.9,presenter:0.9,newscaster:0.9,broadcaster:0.8
nice|pleasant:0.6,kind:0.5,friendly:0.5,enjoyable:0.4
nicer|better:0.5
nickname|dubbed:0.8,known as:0.8,moniker:0.8,aka:0.6,sobriquet:0.6,called:0.5,alias:0.5
night|nighttime:0.9,evening:0.8,overnight:0.7,after dark:0.6
nightmare|ordeal:0.5,bad dream:0.5
nightmares|bad dreams:0.7
noise|sound:0.6,din:0.6,decibels:0.5,loud:0.5,racket:0.4
noises|sounds:0.7
none|no one:0.6,nobody:0.5,zero:0.5
nonsense|absurd:0.6,ridiculous:0.6,baseless:0.5,false:0.4,untrue:0.4
noon|midday:0.9,12 p.m.:0.8,lunchtime:0.5
normal|usual:0.7,ordinary:0.6,regular:0.6,typical:0.6,average:0.6,routine:0.5
normally|usually:0.9,typically:0.9,ordinarily:0.9,generally:0.7
north|northern:0.9
northern|north:0.9
note|letter:0.5,message:0.5,memo:0.5,observe:0.4,remark:0.4
notes|points out:0.5,messages:0.4,letters:0.4,memos:0.4
notice|observe:0.6,spot:0.5,notification:0.5,saw:0.5,warning:0.4,announcement:0.4,detected:0.4
noticed|spotted:0.8,observed:0.8,saw:0.8,detected:0.6,became aware:0.6
notify|notification:0.9,inform:0.8,alert:0.6,tell:0.6,told:0.6
notion|idea:0.8,concept:0.7
novel|novelist:0.9,book:0.7,fiction:0.6,best seller:0.5,author:0.4
nowadays|these days:0.9,today:0.8,currently:0.5
nuclear|atomic:0.8,uranium:0.4,reactor:0.4
number|total:0.7,figure:0.7,count:0.6,tally:0.6,amount:0.5,quantity:0.5,toll:0.4,digit:0.4
numbers|figures:0.7,statistics:0.6,data:0.4,total:0.4,tally:0.4
nun|sister:0.6,convent:0.6,mother superior:0.5
nurse|nursing:0.9,healthcare worker:0.6,health worker:0.5,caregiver:0.5,medical staff:0.5,matron:0.4
nurses|medical staff:0.6,health care workers:0.5,caregivers:0.5,hospital staff:0.5
nuts|crazy:0.4,peanuts:0.4,almonds:0.4,insane:0.4
oath|sworn in:0.8,pledge:0.6,swear:0.6,vow:0.6
obey|comply:0.8,abide by:0.7,follow:0.6,adhere:0.5
object|objection:0.9,item:0.6,oppose:0.6,thing:0.4,protest:0.4
objection|opposition:0.8,opposed:0.7,protest:0.6,complaint:0.5,dissent:0.5,criticism:0.4
objective|goal:0.8,aim:0.8,purpose:0.6,target:0.5,mission:0.4
objects|items:0.7,objections:0.6,artifacts:0.5,opposes:0.5,protests:0.4
obligation|duty:0.7,responsibility:0.6,required:0.4
observation|monitoring:0.5,watch:0.5
observe|watch:0.7,see:0.5,witness:0.5,monitor:0.5,notice:0.5,mark:0.4
obsessed|obsession:0.9,fixated:0.7,preoccupied:0.6,infatuated:0.5
obvious|evident:0.8,clear:0.7,apparent:0.7,plain:0.4
obviously|clearly:0.9,evidently:0.8,of course:0.6,plainly:0.6
occasion|event:0.6,celebration:0.4,time:0.4
occasionally|sometimes:0.8,from time to time:0.7,periodically:0.6
occur|happen:0.9,take place:0.8,took place:0.8,came:0.4
occurred|happened:0.9,took place:0.9,transpired:0.7
ocean|sea:0.8,waters:0.6,atlantic:0.5,pacific:0.5,marine:0.5,offshore:0.4
odd|strange:0.8,unusual:0.8,bizarre:0.7,peculiar:0.7,weird:0.7
odds|chances:0.8,likelihood:0.7,probability:0.6
offended|insulted:0.8,offensive:0.8,angered:0.6,affront:0.6,outraged:0.5
offense|crime:0.7,violation:0.6,felony:0.5,misdemeanor:0.5
offer|provide:0.6,proposal:0.6,bid:0.5,propose:0.5,give:0.5,available:0.4
offered|proposed:0.6,proposal:0.6,bid:0.5,volunteered:0.5,provided:0.4
offering|providing:0.6,proposal:0.4,available:0.4
offers|provides:0.6,proposes:0.6,bids:0.5,gives:0.5,proposal:0.5
office|workplace:0.6,headquarters:0.5,bureau:0.5,post:0.4,position:0.4
officer|police:0.7,cop:0.7,policeman:0.7,deputy:0.6,constable:0.6,official:0.5,trooper:0.5,patrolman:0.5
officers|policemen:0.9,police:0.8,cops:0.8,deputies:0.6,troopers:0.5,detectives:0.5
offices|headquarters:0.6,bureaus:0.4,posts:0.4
official|civil servant:0.8,bureaucrat:0.7,formal:0.6,authority:0.6,officer:0.6,administrator:0.6,authorities:0.5,spokesman:0.4,government:0.4,representative:0.4
officially|formally:0.8,formal:0.6
officials|authorities:0.9,administrators:0.5,government:0.5,bureaucrats:0.5,officers:0.4,leaders:0.4
often|frequently:0.9,regularly:0.7,commonly:0.6,repeatedly:0.6,usually:0.5,routinely:0.5,times a:0.4
oil|petroleum:0.8,crude:0.7,fuel:0.4,barrel:0.4
old|year-old:0.7,aged:0.6,age:0.6,elderly:0.6,older:0.6,former:0.5,aging:0.5,ancient:0.4
older|elder:0.7,elderly:0.6,oldest:0.6,eldest:0.5,senior:0.5,aging:0.5
oldest|eldest:0.9,most ancient:0.6,earliest:0.5
once|formerly:0.5,one time:0.5,former:0.4,previously:0.4
online|internet:0.9,web:0.9,on the internet:0.9,website:0.7,digital:0.5,social media:0.4,cyber:0.4,virtual:0.4
only|solely:0.7,just:0.7,sole:0.6,exclusively:0.6,merely:0.5,lone:0.5
open|launch:0.5,inaugurate:0.5,debut:0.4,start:0.4,begin:0.4,unveil:0.4,premiere:0.4
opened|inaugurated:0.6,began:0.5,launched:0.5,started:0.5,premiered:0.5,debuted:0.5,unveiled:0.4
opening|grand opening:0.8,launch:0.6,inauguration:0.6,start:0.5,unveiling:0.5,debut:0.4,premiere:0.4,vacancy:0.4
opens|grand opening:0.6,begins:0.5,starts:0.5,launches:0.5,inaugurates:0.5,unveils:0.4,debuts:0.4,unlocks:0.4,ribbon-cutting:0.4
operate|run:0.7,function:0.5,manage:0.5,surgery:0.4,work:0.4
operating|running:0.7,in operation:0.7,functioning:0.5
operation|surgery:0.7,surgical:0.6,underwent surgery:0.6,procedure:0.5,mission:0.4,raid:0.4,campaign:0.4
operations|surgery:0.5,mission:0.4,activities:0.4
operator|runs:0.6,owner:0.4,provider:0.4
opinion|view:0.8,viewpoint:0.7,belief:0.5,stance:0.5,believes:0.5,poll:0.4,position:0.4
opponent|rival:0.8,challenger:0.7,adversary:0.7,foe:0.7,critic:0.6,opposed:0.6,detractor:0.5
opportunity|chance:0.9,opening:0.4,prospect:0.4
opposed|opposition:0.9,against:0.8,opponent:0.8,objected:0.7,critics:0.5,resisted:0.5,disagreed:0.5,rejected:0.4,protested:0.4,fought:0.4
opposite|contrary:0.5,reverse:0.5,across from:0.4
option|choice:0.8,alternative:0.8,possibility:0.5
options|choice:0.8,alternative:0.8,possibilities:0.5
orange|citrus:0.4
order|command:0.6,directive:0.6,instruct:0.6,mandate:0.6,ruling:0.5,decree:0.5,injunction:0.4,direct:0.4,purchase:0.4,rule:0.4
ordered|instructed:0.7,commanded:0.6,directed:0.6,told to:0.5,mandated:0.5,demanded:0.4,required:0.4
ordering|instructing:0.6,commanding:0.5,directing:0.5,requesting:0.4
orders|commands:0.6,instructs:0.5,directs:0.5,instructions:0.5,mandates:0.5,decree:0.4,demands:0.4
ordinary|normal:0.7,regular:0.7,everyday:0.7,average:0.6,common:0.5,usual:0.5
organ|transplant:0.5,kidney:0.4,liver:0.4
organization|group:0.8,agency:0.6,association:0.6,nonprofit:0.5,body:0.5,institution:0.5,ngo:0.5,charity:0.4,company:0.4,foundation:0.4
organized|arranged:0.8,staged:0.6,planned:0.6,coordinated:0.6,hosted:0.5,put together:0.5,orchestrated:0.5,held:0.4
original|first:0.6,initial:0.6,earliest:0.4
originally|initially:0.8,at first:0.7,first:0.5,formerly:0.4
otherwise|or else:0.5,if not:0.4
outcry|backlash:0.9,uproar:0.9,outrage:0.9,furore:0.8,anger:0.7,criticism:0.6
outfit|attire:0.8,costume:0.7,clothing:0.6,clothes:0.6,dress:0.5,uniform:0.4
outside|exterior:0.5,outdoors:0.5,beyond:0.4,external:0.4,out of:0.4
outstanding|exceptional:0.6,excellent:0.6,unpaid:0.4
overnight|during the night:0.6,through the night:0.6
owe|debt:0.8,in debt:0.8,arrears:0.7,unpaid:0.7,behind on payments:0.6,overdue:0.6,outstanding:0.5,liabilities:0.5,back taxes:0.5,loan:0.4
owed|debt:0.85,in arrears:0.7,unpaid:0.6,behind on payments:0.6,indebted:0.6,overdue:0.5,back taxes:0.4,outstanding:0.4,liabilities:0.4
owes|owed:0.9,debt:0.8,unpaid:0.7,arrears:0.6,behind on payments:0.6,past due:0.6,indebted:0.6,back taxes:0.5,overdue:0.5,outstanding:0.4,liabilities:0.4
own|possess:0.6,proprietor:0.6,belong:0.6,hold:0.4,stake:0.4,property:0.4
owned|owner:0.9,ownership:0.9,belonged to:0.8,belonging to:0.8,possessed:0.6,proprietor:0.6,held:0.4,stake:0.4,subsidiary:0.4
owner|ownership:0.9,proprietor:0.9,owned:0.9,owns:0.9,belongs to:0.7,proprietors:0.7,landlord:0.5,parent company:0.5,possession:0.4,shareholder:0.4,holder:0.4
owns|owner:0.9,owned by:0.8,proprietor:0.6,belongs to:0.6,possesses:0.5,controls:0.5,parent company:0.5,subsidiary:0.5,stake:0.5,holds:0.5,landlord:0.4,bought:0.4
pace|speed:0.8,rate:0.7,tempo:0.5
pack|load:0.4,bundle:0.4,crowd:0.4
package|parcel:0.8,box:0.4,bundle:0.4
packed|crowded:0.8,full:0.7,jammed:0.7,crammed:0.7,filled:0.5,sold-out:0.4
packing|packaging:0.4
pages|manuscript:0.4,document:0.4
paid|pay:0.9,payment:0.8,spent:0.6,compensated:0.6,salary:0.5,earned:0.5,cost:0.5,reimbursed:0.5,wages:0.4,price:0.4,settled:0.4
pain|ache:0.6,suffering:0.6,agony:0.6,hurt:0.6,discomfort:0.5,sore:0.5,anguish:0.4
painful|agonizing:0.6,excruciating:0.6,hurt:0.6,sore:0.5
painted|artist:0.5,portrait:0.5,artwork:0.5,depicted:0.4
painter|painting:0.9,artist:0.8
painting|artwork:0.7,canvas:0.7,portrait:0.6,art:0.5,masterpiece:0.5,artist:0.5,mural:0.4
paintings|artwork:0.8,art:0.7,canvas:0.6,portrait:0.6,works of art:0.6,masterpiece:0.5,artist:0.5,mural:0.4
pair|duo:0.8,couple:0.7,two:0.7,twosome:0.5,both:0.4
pal|friend:0.9,buddy:0.9
palace|royal residence:0.6
pan|skillet:0.5,criticize:0.4
panel|committee:0.8,commission:0.6,board:0.5,task force:0.4
panic|fear:0.6,alarm:0.6,hysteria:0.6,terror:0.5,frantic:0.5,stampede:0.4
pants|trousers:0.8,jeans:0.5,slacks:0.4
paper|newspaper:0.7,daily:0.5,document:0.5,report:0.4,journal:0.4,study:0.4,tabloid:0.4
papers|documents:0.8,paperwork:0.7,newspapers:0.6,records:0.5,files:0.4
paperwork|documents:0.7,forms:0.6,red tape:0.5
parade|procession:0.8,march:0.7,motorcade:0.4
paramedic|ambulance crew:0.9,emt:0.9,medic:0.8,first responder:0.8,emergency worker:0.7,ambulance service:0.7
paranoid|paranoia:0.9,suspicious:0.4
parent|mother:0.7,father:0.7,mom:0.6,dad:0.6,guardian:0.5
parking|parking lot:0.5
parole|early release:0.7,release:0.6
part|portion:0.7,section:0.6,role:0.6,piece:0.5,component:0.5,segment:0.5,share:0.4,involved:0.4,element:0.4,participate:0.4
particular|specific:0.8,certain:0.4
particularly|especially:0.9,notably:0.5,specifically:0.4
parties|celebrations:0.6,gatherings:0.5,sides:0.4,factions:0.4,political:0.4
partner|spouse:0.6,companion:0.6,boyfriend:0.6,girlfriend:0.6,collaborate:0.5,co-owner:0.5,team up:0.5,husband:0.5,wife:0.5,ally:0.4,associate:0.4,fiance:0.4
partners|allies:0.5,companions:0.4,associates:0.4,spouses:0.4
parts|components:0.7,pieces:0.6,portions:0.6,sections:0.5,segments:0.5,areas:0.4,regions:0.4
party|bash:0.6,celebration:0.5,gathering:0.5,festivities:0.5,event:0.4,gala:0.4,reception:0.4
pass|approve:0.8,approval:0.7,enact:0.7,adopt:0.5,clear:0.4,overtake:0.4,vote:0.4
passage|approval:0.4,passing:0.4
passed|approved:0.7,enacted:0.6,approval:0.5,adopted:0.5,died:0.4,vote:0.4,cleared:0.4
passenger|traveler:0.7,rider:0.7,travelers:0.7,traveller:0.7,occupant:0.6,commuter:0.6,aboard:0.6,on board:0.6,flier:0.5
passengers|travelers:0.7,people aboard:0.7,people on board:0.7,riders:0.7,commuters:0.5,fliers:0.4,occupants:0.4
passes|approves:0.5
passing|passage:0.7,approving:0.6,enacting:0.5,adoption:0.5,overtaking:0.4,death:0.4
passion|love:0.6,enthusiasm:0.6,zeal:0.5
passport|travel document:0.6,visa:0.4
past|previous:0.7,former:0.5,history:0.5,earlier:0.5,last:0.4,background:0.4
path|route:0.6,trail:0.6,course:0.5,way:0.4
patient|inpatient:0.5,sick:0.4,hospitalized:0.4
patrol|guard:0.5,police:0.4,trooper:0.4
pattern|trend:0.6
pay|paid:0.9,payment:0.8,salary:0.8,wages:0.8,remuneration:0.8,earnings:0.7,paycheck:0.7,compensation:0.6,spend:0.5,reimburse:0.5,fund:0.4,cost:0.4,settle:0.4
paying|payment:0.9,shelling out:0.7,spending:0.6,footing the bill:0.6,compensating:0.5
payment|paid:0.9,fee:0.5,compensation:0.5,installment:0.4,settlement:0.4,money:0.4,sum:0.4
pays|payment:0.9,compensates:0.5,salary:0.5,wages:0.5,funds:0.4,spends:0.4,reimburses:0.4
peace|truce:0.6,ceasefire:0.5,treaty:0.4,reconciliation:0.4,accord:0.4,armistice:0.4
peaceful|nonviolent:0.7,calm:0.5,without violence:0.5
peanuts|nuts:0.6
peculiar|strange:0.8,odd:0.8,unusual:0.7
penalty|punishment:0.8,fine:0.7,sentence:0.7,sanction:0.5,prison term:0.5
pensioner|retiree:0.9,senior citizen:0.9,elderly:0.8,retired:0.7
people|individuals:0.7,persons:0.7,folks:0.7,residents:0.5,public:0.5,population:0.5,populace:0.5,citizens:0.4,crowd:0.4,civilians:0.4
per|each:0.6,every:0.6
percent|%:0.9,per cent:0.9,percentage:0.8,proportion:0.5,rate:0.4
perfect|ideal:0.7,flawless:0.7,unblemished:0.4,undefeated:0.4
perfectly|flawlessly:0.6,completely:0.5
perform|take the stage:0.6,concert:0.5,sing:0.5,play:0.5,carry out:0.5,gig:0.5,dance:0.4,conduct:0.4,act:0.4
performance|show:0.5,concert:0.5,gig:0.5,play:0.4,acting:0.4
performed|played:0.6,sang:0.6,took the stage:0.6,carried out:0.5,conducted:0.5
perfume|fragrance:0.8,scent:0.6,cologne:0.5
perimeter|boundary:0.5,cordon:0.5
period|span:0.5,time:0.5,era:0.5,stretch:0.4
permanent|lasting:0.6,long-term:0.5,indefinite:0.4
permission|permit:0.8,approval:0.75,consent:0.75,authorization:0.7,allow:0.7,clearance:0.6,authorized:0.6,license:0.5,green light:0.5
permit|allow:0.8,permission:0.8,license:0.7,authorize:0.7,authorization:0.7,let:0.6,approve:0.4
person|individual:0.9,people:0.7,man:0.5,woman:0.5,resident:0.4,human:0.4
personal|private:0.6,individual:0.5,own:0.4
personality|character:0.7,temperament:0.6,celebrity:0.4
personally|in person:0.6,himself:0.4,herself:0.4
personnel|staff:0.8,employees:0.7,workers:0.6,crew:0.5,troops:0.4
persons|people:0.9,individuals:0.8
perspective|viewpoint:0.8,view:0.6,outlook:0.5
pervert|sex offender:0.7,predator:0.6,molester:0.6
pet|animal:0.5
petty|minor:0.6,trivial:0.5
phase|stage:0.8,period:0.5
phone|telephone:0.9,cellphone:0.9,cell phone:0.9,smartphone:0.8,mobile:0.7,handset:0.7,call:0.5,iphone:0.5,cell:0.5
phones|telephones:0.9,calls:0.5,lines:0.4
phony|fake:0.8,bogus:0.8,false:0.7,counterfeit:0.6,fraudulent:0.6,sham:0.5
photo|photograph:0.9,picture:0.9,image:0.9,snapshot:0.7,selfie:0.4,portrait:0.4
photograph|photo:0.95,picture:0.85,image:0.8,snapshot:0.5,portrait:0.4
photographer|photojournalist:0.8,cameraman:0.6,paparazzi:0.5,photo:0.4
photographs|photos:0.9,pictures:0.9,images:0.7,snapshots:0.6
photos|pictures:0.9,photographs:0.9,images:0.7,snapshots:0.7,portraits:0.4
phrase|expression:0.6,words:0.5,slogan:0.5
physical|bodily:0.6,body:0.4
pick|choose:0.9,select:0.9,selected:0.9,chose:0.9,choice:0.8,nominate:0.6,draft:0.5,appointed:0.5,opted:0.5,named:0.4
picked|chosen:0.8,selected:0.8,chose:0.8,named:0.5,appointed:0.5,tapped:0.5,drafted:0.4,nominated:0.4
picking|choosing:0.8,selecting:0.8,chosen:0.7,selection:0.7,chose:0.7,naming:0.5,harvest:0.4,nominating:0.4
picks|chooses:0.9,selects:0.9,choices:0.8,selections:0.8,nominates:0.6,nominees:0.5,names:0.4
pickup|truck:0.9
picture|photo:0.9,photograph:0.9,image:0.9,portrait:0.5,movie:0.5,film:0.4,painting:0.4,snap:0.4
pictures|photo:0.9,photograph:0.9,image:0.85,snapshot:0.6,film:0.4,footage:0.4,portrait:0.4,movie:0.4
piece|portion:0.6,fragment:0.6,chunk:0.6,part:0.5,section:0.5,article:0.4,artwork:0.4
pieces|parts:0.7,fragments:0.7,chunks:0.6,shards:0.5,items:0.4,debris:0.4
pierce|puncture:0.6,penetrate:0.6
pig|hog:0.9,swine:0.9,boar:0.5,pork:0.5
pigs|hogs:0.9,swine:0.8,pork:0.5
pile|heap:0.8,stack:0.8,mound:0.6
pill|tablet:0.8,medication:0.7,drug:0.6,capsule:0.5,contraceptive:0.4,painkiller:0.4
pills|tablet:0.7,medication:0.7,drugs:0.6,capsules:0.5,prescription:0.5,painkiller:0.5
pilot|aviator:0.8,flier:0.6,captain:0.6,airman:0.6,flew:0.6,cockpit:0.5,co-pilot:0.5,first officer:0.4
pilots|aviator:0.6,flight crew:0.6,captain:0.5,cockpit:0.4,flew:0.4,flier:0.4
pimp|prostitution:0.5
pipe|pipeline:0.6,plumbing:0.4
pipes|pipeline:0.6,plumbing:0.6
pirate|piracy:0.95,hijack:0.5,hijacker:0.5,buccaneer:0.4,illegal download:0.4
pirates|piracy:0.95,hijackers:0.6,hijacked:0.5
pissed|angry:0.8,angered:0.7,outraged:0.6
pistol|handgun:0.9,gun:0.8,firearm:0.8,revolver:0.6,weapon:0.6,semiautomatic:0.4
pit|hole:0.5,mine:0.4
pitch|field:0.4
pity|sympathy:0.6,compassion:0.5,mercy:0.4
pizza|pizzeria:0.8,slice:0.4
place|location:0.7,site:0.6,spot:0.6,venue:0.5,locale:0.5,area:0.4,put:0.4,scene:0.4
placed|put:0.8,positioned:0.5,laid:0.4
places|locations:0.8,sites:0.7,spots:0.6,venues:0.5,areas:0.5,destinations:0.5
plague|epidemic:0.5,disease:0.4,outbreak:0.4
plain|simple:0.5,clear:0.4
plan|proposal:0.8,intends:0.8,scheme:0.7,proposed:0.7,intend:0.6,strategy:0.6,blueprint:0.6,propose:0.5,intention:0.5,scheduled:0.5,set to:0.5,project:0.5,aim:0.4,expected to:0.4,plot:0.4
plane|airplane:0.95,aircraft:0.9,aeroplane:0.9,jet:0.8,airliner:0.8,jetliner:0.8,flight:0.6,boeing:0.5
planes|aircraft:0.9,airplanes:0.9,jets:0.7,airliners:0.6,jetliners:0.6,flights:0.5,warplanes:0.4
planet|world:0.5,earth:0.4
planned|intended:0.8,scheduled:0.7,slated:0.7,arranged:0.6,plotted:0.6,proposed:0.5,premeditated:0.5,set to:0.5,prepared:0.4
planning|intends:0.8,preparing:0.7,plotting:0.6,organizing:0.6,aims:0.5,scheduled:0.4,expected to:0.4
plans|intend:0.7,proposal:0.7,propose:0.6,strategy:0.6,intention:0.6,scheme:0.5,scheduled:0.5,initiative:0.5,blueprint:0.5,set to:0.5,aim:0.4
plant|factory:0.7,facility:0.5,mill:0.4
planted|placed:0.6,sowed:0.5
plants|factories:0.7,facilities:0.5,vegetation:0.5,crops:0.4
plate|dish:0.5
plates|dishes:0.6
play|perform:0.6,compete:0.6,portray:0.6,star:0.5,game:0.5,role:0.5,match:0.4,face:0.4,appear:0.4
played|performed:0.6,portrayed:0.6,starred:0.6,role:0.5,competed:0.5,appeared:0.4
player|athlete:0.7,footballer:0.5,striker:0.4,quarterback:0.4,midfielder:0.4,teammate:0.4
players|athletes:0.5,teammates:0.4,squad:0.4,footballers:0.4
playing|performing:0.5,competing:0.5,portraying:0.4,starring:0.4,played in:0.4
plays|portrays:0.6,stars:0.6,performs:0.5,dramas:0.5,role:0.5,competes:0.4
plea|pleaded:0.9,pleading:0.7,appeal:0.5,request:0.4,beg:0.4
plead|plea:0.9,beg:0.6,appeal:0.5
pleasant|enjoyable:0.8,nice:0.7,agreeable:0.6,friendly:0.4
pleased|happy:0.8,delighted:0.8,glad:0.8,satisfied:0.7,thrilled:0.6,welcome:0.4
pleasure|enjoyment:0.7,delight:0.6,joy:0.6
pledge|promise:0.8,vow:0.8,commitment:0.6,commit:0.5,oath:0.4
plenty|abundant:0.6,ample:0.6,lots:0.6,many:0.5
plot|conspiracy:0.7,conspire:0.7,scheme:0.6,storyline:0.6,plan:0.5
plug|seal:0.5
pm|prime minister:0.9,premier:0.8,head of government:0.7,leader:0.4
poem|poetry:0.9,poet:0.8,verse:0.7,sonnet:0.4
poet|poetry:0.9,writer:0.6,verse:0.5,bard:0.5,laureate:0.4
poetry|poem:0.9,poet:0.8,verse:0.6
point|purpose:0.4,aim:0.4,spot:0.4,moment:0.4,score:0.4
pointed|aimed:0.7,brandished:0.5
pointing|aimed:0.6,brandishing:0.4
points|scored:0.5
poison|toxic:0.8,toxin:0.7,contaminated:0.5,cyanide:0.5,venom:0.4,tainted:0.4
poisoned|toxic:0.5,cyanide:0.4,contaminated:0.4,laced:0.4
pole|post:0.5,mast:0.4
police|cops:0.9,officers:0.9,law enforcement:0.9,detectives:0.7,constabulary:0.7,authorities:0.6,constable:0.6,investigators:0.6,sheriff:0.5,troopers:0.5,deputies:0.5,gendarmes:0.5
policeman|police officer:0.9,officer:0.9,cop:0.9,patrolman:0.8,constable:0.8,police:0.7,detective:0.6,trooper:0.5,deputy:0.4
policewoman|police officer:0.9,officer:0.8,constable:0.8,cop:0.8
policy|rule:0.6,guideline:0.5,plan:0.4,regulation:0.4
polite|courteous:0.8,respectful:0.6,well-mannered:0.5
political|politician:0.8,partisan:0.5
politician|lawmaker:0.8,legislator:0.7,mp:0.6,senator:0.5,minister:0.5,congressman:0.5,councillor:0.4,leader:0.4,candidate:0.4
politics|politician:0.9,government:0.4
poll|survey:0.8,vote:0.7,election:0.6,pollster:0.6,ballot:0.5,questionnaire:0.4
pollution|contamination:0.8,emissions:0.7,contaminated:0.7,smog:0.6,toxic:0.5,spill:0.4
poor|poverty:0.8,impoverished:0.8,low-income:0.7,needy:0.7,disadvantaged:0.6,underprivileged:0.6,destitute:0.5,bad:0.4
pope|pontiff:0.9,papal:0.9,holy father:0.9,papacy:0.8,head of the catholic church:0.8,vatican:0.6,holy see:0.4
popular|well-liked:0.6,beloved:0.6,favorite:0.6,best-selling:0.5,trendy:0.4,hit:0.4,in demand:0.4
population|inhabitants:0.7,residents:0.6,number of people:0.6,people:0.5
porch|veranda:0.6,doorstep:0.5
pork|pig:0.5,hog:0.4
porn|pornography:0.9,pornographic:0.9,explicit:0.6,adult films:0.6,x-rated:0.6,obscene:0.5,lewd:0.4,child sexual abuse images:0.4
port|harbor:0.8,seaport:0.8,dock:0.6,waterfront:0.5
position|post:0.7,job:0.6,stance:0.6,role:0.5,rank:0.5,view:0.4,office:0.4,standing:0.4,location:0.4
positions|posts:0.7,jobs:0.7,roles:0.6,stances:0.4,places:0.4
possessed|possession:0.9,owned:0.7,in possession of:0.7,had:0.5
possession|possessing:0.9,ownership:0.6,owned:0.5,having:0.4,belongings:0.4
possibilities|options:0.7,prospects:0.6,chances:0.5
possibility|chance:0.8,potential:0.7,likelihood:0.7,prospect:0.6,probability:0.6,option:0.5,odds:0.5
possible|potential:0.8,feasible:0.7,likely:0.5,could:0.5,may:0.4
possibly|potentially:0.8,perhaps:0.7,may:0.7,might:0.7,could:0.6,likely:0.4
post|tweet:0.5,position:0.5,upload:0.5,mail:0.4,wrote:0.4,job:0.4,share:0.4
posted|put up:0.5,reported:0.4,stationed:0.4
pot|marijuana:0.8,cannabis:0.7,weed:0.5
potential|possible:0.8,prospective:0.7,likely:0.4,promise:0.4,would-be:0.4
pounds|lbs:0.7,lb:0.7,weight:0.5,weighed:0.5,sterling:0.4
pour|rain:0.4,spill:0.4,flow:0.4
power|electricity:0.7,energy:0.5,authority:0.5,electric:0.5,control:0.5,influence:0.4
powerful|strong:0.7,influential:0.7,potent:0.5,mighty:0.4
powers|authority:0.7,control:0.4,jurisdiction:0.4,ability:0.4
practical|realistic:0.6,pragmatic:0.6,feasible:0.6
practically|virtually:0.8,almost:0.7,nearly:0.6
practice|training:0.6,rehearsal:0.5,rehearse:0.5,drill:0.4,custom:0.4
practicing|training:0.7,rehearsing:0.7
praise|commend:0.8,laud:0.8,applaud:0.7,acclaim:0.7,hail:0.6,compliment:0.6,tribute:0.5,extolled:0.5,credited:0.4,rave:0.4
pray|worship:0.6,vigil:0.4
prayer|worship:0.5,vigil:0.4
prayers|prayed:0.9,worship:0.5,vigil:0.4,condolences:0.4
praying|prayer:0.9,worship:0.6
preacher|pastor:0.9,minister:0.8,reverend:0.7,evangelist:0.7,clergyman:0.7,cleric:0.6,televangelist:0.5
precinct|police station:0.6
precious|valuable:0.6,priceless:0.5
precisely|exactly:0.9,exact:0.7
predecessor|previous:0.7,preceded:0.7,former:0.6,replaced:0.5,outgoing:0.4
prefer|favor:0.8,like better:0.7,opt:0.5,rather:0.5,favorite:0.4
pregnant|pregnancy:0.95,expecting:0.85,expectant:0.7,baby:0.5,baby bump:0.5,with child:0.4,maternity:0.4
prepare|preparation:0.8,get ready:0.7,ready:0.6,gear up:0.5,plan:0.4,train:0.4,brace:0.4
prepared|ready:0.8,readied:0.8,willing:0.4,drafted:0.4
preparing|preparations:0.9,readying:0.8,getting ready:0.8,gearing up:0.7,planning:0.5
prescription|prescribe:0.95,medication:0.7,medicine:0.6,drug:0.5
presence|attendance:0.5,present:0.4
present|gift:0.7,in attendance:0.7,current:0.6,attended:0.5,existing:0.4,introduce:0.4,unveil:0.4
presentation|unveiling:0.4
presenter|host:0.9,broadcaster:0.8,anchor:0.7,tv personality:0.6
presents|gifts:0.8
president|head of state:0.8,presidency:0.8,commander in chief:0.6,leader:0.6,white house:0.4,administration:0.4,chief executive:0.4
press|media:0.8,reporters:0.6,journalist:0.6,news:0.5,newspaper:0.5
pressure|push:0.4,urge:0.4,stress:0.4,coercion:0.4,lobby:0.4
presume|assume:0.8,believed:0.5
pretend|pose as:0.8,posing as:0.8,impersonate:0.7,feign:0.7,claim to be:0.6,pretense:0.6,fake:0.5,masquerade:0.5
pretending|posing as:0.8,impersonating:0.8,faking:0.8,feigned:0.7,masquerading:0.7,claiming to be:0.7,fake:0.6,impostor:0.6,pretense:0.6,pretext:0.5
pretty|attractive:0.6,beautiful:0.6,fairly:0.5,quite:0.5,lovely:0.5
prevent|avert:0.9,stop:0.8,block:0.7,thwart:0.7,head off:0.7,keep from:0.7,avoid:0.6,foil:0.6,deter:0.6,stave off:0.6,bar:0.5
previous|prior:0.9,earlier:0.8,former:0.7,preceding:0.7,past:0.6,last:0.5
previously|earlier:0.7,formerly:0.6,before:0.6,in the past:0.6,once:0.4
price|cost:0.9,fee:0.5,sold for:0.5,worth:0.5,valued:0.5,value:0.4,rate:0.4,charge:0.4
prices|costs:0.8,cost:0.7,rates:0.5,inflation:0.5,sold for:0.4,cents a gallon:0.4
pride|proud:0.9,dignity:0.4
priest|clergyman:0.9,cleric:0.8,clergy:0.7,pastor:0.7,reverend:0.7,vicar:0.7,minister:0.4,bishop:0.4,father:0.4,chaplain:0.4,parish:0.4
primary|main:0.6,election:0.4,chief:0.4,caucus:0.4
prime|main:0.4,top:0.4
principal|headmaster:0.9,head teacher:0.9,headteacher:0.9,headmistress:0.8,main:0.6,school administrator:0.6,primary:0.4
principle|tenet:0.5,belief:0.4,rule:0.4
print|publish:0.7
prints|fingerprints:0.7,publishes:0.5,copies:0.4
prior|previous:0.9,before:0.7,earlier:0.7
priority|focus:0.5,important:0.5,emphasis:0.4
prison|imprisoned:0.9,jail:0.9,behind bars:0.9,incarcerated:0.8,correctional facility:0.8,incarceration:0.8,penitentiary:0.7,inmate:0.7,sentenced:0.7,serving time:0.6,custody:0.6,corrections:0.5,sentence:0.5,lockup:0.4
prisoner|inmate:0.9,detainee:0.8,convict:0.7,imprisoned:0.7,prison:0.6,captive:0.6,incarcerated:0.6,jailed:0.6,behind bars:0.5,prison population:0.5,pow:0.4
prisoners|inmates:0.9,detainees:0.8,convicts:0.7,captives:0.7,jailed:0.6,incarcerated:0.6,pows:0.6,imprisoned:0.6,hostages:0.4,felons:0.4
privacy|private:0.6,confidentiality:0.6,confidential:0.4
private|personal:0.5,confidential:0.5,privately held:0.4
privilege|honor:0.5,right:0.4,immunity:0.4,advantage:0.4
prize|award:0.9,winner:0.6,trophy:0.6,winnings:0.6,jackpot:0.5,medal:0.5,honor:0.5,honour:0.5,nobel:0.4,won:0.4
pro|professional:0.8
probably|likely:0.9,most likely:0.8,presumably:0.6,expected to:0.5
probe|investigation:0.9,inquiry:0.9,investigated:0.9,spacecraft:0.4,review:0.4,inquest:0.4
problem|trouble:0.8,issue:0.8,difficulty:0.8,glitch:0.6,woes:0.6,fault:0.6,flaw:0.5,dilemma:0.5,challenge:0.5,concern:0.4,defect:0.4,obstacle:0.4,setback:0.4
problems|issues:0.8,trouble:0.8,difficulties:0.8,woes:0.7,challenges:0.6,concerns:0.5,complications:0.5,glitch:0.5,flaws:0.5,setbacks:0.5,defects:0.4
procedure|surgery:0.6,operation:0.6,process:0.5,protocol:0.4
proceed|go ahead:0.6,continue:0.6,move forward:0.5
process|procedure:0.7,proceedings:0.4,handle:0.4
produce|manufacture:0.8,make:0.7,generate:0.7,create:0.6,output:0.6,yield:0.5,fruits and vegetables:0.5,grow:0.4,crops:0.4
producer|maker:0.6,manufacturer:0.6,filmmaker:0.5
product|goods:0.6,item:0.6,merchandise:0.5,commodity:0.5,brand:0.4
production|output:0.8,produce:0.8,manufacture:0.7,making:0.4
profession|occupation:0.8,career:0.7,job:0.6,field:0.4,trade:0.4
professional|pro:0.7,expert:0.4
professor|prof:0.9,academic:0.8,scholar:0.7,lecturer:0.7,faculty member:0.7,researcher:0.5,faculty:0.4,teaches:0.4
profit|earnings:0.8,net income:0.8,income:0.6,bottom line:0.6,made money:0.6,gain:0.5,earned:0.5,revenue:0.4,proceeds:0.4,surplus:0.4
program|programme:0.9,initiative:0.6,show:0.5,scheme:0.5,project:0.5,series:0.4
progress|headway:0.6,advance:0.5,improvement:0.5
project|initiative:0.7,scheme:0.7,development:0.6,program:0.5,programme:0.5,plan:0.4,venture:0.4
promise|pledge:0.9,vow:0.9,commitment:0.7,assured:0.6,committed to:0.6,guarantee:0.5,swore:0.5
promised|pledged:0.9,vowed:0.9,assured:0.6,guaranteed:0.5,committed:0.5,swore:0.5
promises|vows:0.8,pledges:0.8,commitments:0.6,assurances:0.5,guarantees:0.4
promising|pledging:0.8,vowing:0.8,encouraging:0.5,bright:0.4,hopeful:0.4,talented:0.4
promotion|promoted:0.9,advancement:0.4,marketing:0.4,elevated:0.4
proof|evidence:0.9,prove:0.8,confirmation:0.6,verification:0.5,documentation:0.4,verified:0.4
proper|appropriate:0.8,correct:0.6,right:0.5,adequate:0.5
properly|correctly:0.7,appropriately:0.6
property|real estate:0.6,land:0.5,assets:0.5,estate:0.5,belongings:0.5,possessions:0.5,building:0.4,home:0.4
proposal|plan:0.8,suggestion:0.7,offer:0.5,bid:0.4,bill:0.4,engagement:0.4
propose|proposal:0.9,suggest:0.7,recommend:0.6,plan:0.5,offer:0.4,introduce:0.4,advocate:0.4
proposed|proposal:0.9,suggested:0.7,recommended:0.6,plan:0.6,offered:0.5,planned:0.5,submitted:0.4,introduced:0.4
proposition|proposal:0.5,ballot measure:0.5,initiative:0.5
prosecution|prosecutors:0.9,prosecutor:0.9,district attorney:0.5,state's attorney:0.4
prosecutor|district attorney:0.9,prosecution:0.8,prosecuting:0.8,da:0.7,u.s. attorney:0.6,crown prosecution:0.6,state's attorney:0.5,attorney general:0.5,attorney:0.5
prostitute|prostitution:0.9,sex worker:0.8,call girl:0.7,escort:0.6,hooker:0.6,solicitation:0.4,brothel:0.4
protect|safeguard:0.8,defend:0.6,shield:0.6,preserve:0.5,secure:0.5,guard:0.5,conserve:0.4,conservation:0.4
protected|guarded:0.8,shielded:0.8,safeguarded:0.8,defended:0.6,safe:0.5,security:0.5,preserved:0.5,sheltered:0.5
protecting|safeguard:0.8,defend:0.6,shielding:0.6,guarding:0.6,preserve:0.5,security:0.4
protection|security:0.6,safeguard:0.6,safety:0.5,defense:0.4,shield:0.4
protest|demonstration:0.9,demonstrators:0.9,demonstrate:0.8,rally:0.8,march:0.8,took to the streets:0.8,picket:0.6,unrest:0.5,sit-in:0.5,oppose:0.4,object:0.4,activists:0.4
protester|demonstrator:0.9,protestor:0.9,activist:0.7,marcher:0.7,campaigner:0.6,rally:0.5,rioter:0.4
protocol|procedure:0.7,guidelines:0.5,rules:0.4
proud|pride:0.9,honored:0.6
prove|proof:0.7,evidence:0.6,demonstrate:0.6,confirm:0.5,establish:0.5,show:0.5,verify:0.4
proved|proven:0.9,demonstrated:0.5,showed:0.5,confirmed:0.5
proven|proved:0.9,shown:0.6,demonstrated:0.5,established:0.5,confirmed:0.5
proves|proven:0.9,shows:0.6,demonstrates:0.6,confirms:0.6,evidence:0.6
provide|supply:0.7,give:0.7,furnish:0.7,offer:0.6,deliver:0.4,contribute:0.4
provided|gave:0.7,supplied:0.7,given:0.6,offered:0.5
psychiatrist|psychiatric:0.8,therapist:0.6,mental health:0.5,doctor:0.4
psychic|clairvoyant:0.7,fortune teller:0.6
psychological|mental:0.8,emotional:0.6,psychiatric:0.6
public|citizens:0.5,open:0.4,residents:0.4
publicity|attention:0.6,promotion:0.5,coverage:0.5,advertising:0.4
published|publication:0.8,printed:0.7,publisher:0.6,released:0.5,appeared in:0.5,issued:0.4
pull|yank:0.7,drag:0.6,tug:0.6,tow:0.5,withdraw:0.5,remove:0.4
pulled|dragged:0.6,yanked:0.6,withdrew:0.5,hauled:0.5,removed:0.5,tugged:0.5,drawn:0.4
pulling|withdrawing:0.6,withdrawal:0.6,dragging:0.5,yanking:0.5,towing:0.4,drawing:0.4
pulls|withdraws:0.6,yanks:0.6,drags:0.5,recalls:0.4,cancels:0.4,removes:0.4
pulse|heartbeat:0.7,heart rate:0.6
pump|inject:0.4
punch|hit:0.7,struck:0.6,slug:0.5,fist:0.5,assaulted:0.5,blow:0.5,beat:0.4
punish|discipline:0.8,penalty:0.8,penalize:0.7,sanction:0.7,punitive:0.7,reprimand:0.6,sentence:0.5,fine:0.5,suspend:0.4,crack down:0.4
punished|disciplined:0.8,penalized:0.7,penalty:0.7,sanctioned:0.6,sentenced:0.6,reprimanded:0.6,fined:0.5,suspended:0.5
punishment|penalty:0.9,sentence:0.8,disciplinary action:0.7,sanction:0.6,disciplined:0.6,discipline:0.6,fine:0.5,suspension:0.5,prison term:0.5,jail term:0.5,reprimand:0.5,ban:0.4
pupil|student:0.9,schoolchild:0.8,schoolboy:0.7,schoolgirl:0.7
puppy|pup:0.8,dog:0.7
purpose|aim:0.7,goal:0.7,intent:0.6,intentionally:0.6,objective:0.6,deliberate:0.5,deliberately:0.5,reason:0.5,mission:0.4
purse|handbag:0.9,bag:0.5,prize money:0.5,winnings:0.4
pursuit|chase:0.8,quest:0.5,hunt:0.5
push|shove:0.8,press:0.5,urge:0.5,campaign:0.5,drive:0.4,lobby:0.4,force:0.4,pressure:0.4
pushed|shoved:0.8,pressured:0.5,urged:0.5,forced:0.4,lobbied:0.4
pushing|lobbying:0.6,pressing:0.6,shoving:0.6,urging:0.5,advocating:0.5,promoting:0.5,pressure:0.5,campaigning:0.4
put|placed:0.8,installed:0.5,positioned:0.5,laid:0.4,imposed:0.4,set:0.4
puts|place:0.7,set:0.4,install:0.4
putting|placing:0.7,setting:0.4
puzzle|mystery:0.6,riddle:0.6,baffle:0.6
quake|earthquake:0.9,temblor:0.9,tremor:0.8,seismic:0.6
qualified|qualifications:0.9,eligible:0.6,competent:0.5,certified:0.4
quality|standard:0.5,caliber:0.5,grade:0.4
quarter|quarterly:0.9,one-fourth:0.7,three months:0.6,25 percent:0.6,fourth:0.4
quarters|barracks:0.4,accommodation:0.4
queen|monarch:0.9,majesty:0.7,her majesty:0.6,sovereign:0.6,royal:0.5,throne:0.5,crown:0.4
question|query:0.7,ask:0.6,inquiry:0.6,interrogate:0.6,interrogation:0.5,interview:0.4,issue:0.4,doubt:0.4
questioning|interrogation:0.9,interrogated:0.9,asking:0.7,grilling:0.7,quizzed:0.7,interviewed:0.5,interview:0.5,inquiry:0.4
questions|queries:0.9,inquiries:0.8,asks:0.8,interrogates:0.7,doubts:0.5,concerns:0.4
quick|fast:0.8,rapid:0.8,swift:0.8,speedy:0.7,prompt:0.5,brief:0.4
quicker|faster:0.9,sooner:0.6,speed:0.5
quickly|rapidly:0.8,swiftly:0.8,fast:0.7,speedily:0.6,promptly:0.5,immediately:0.4,soon:0.4
quiet|silent:0.8,silence:0.7,calm:0.6,hush:0.5,peaceful:0.5,subdued:0.5,low-key:0.5
quietly|secretly:0.4,silent:0.4
quit|resigned:0.9,stepped down:0.9,resignation:0.9,gave up:0.7,left:0.6,departed:0.6,retired:0.5,stopped:0.5,walked away:0.5,withdrew:0.4,vacated:0.4,dropped out:0.4
quite|fairly:0.5,rather:0.5,very:0.5
quitting|resigning:0.8,resignation:0.8,resigned:0.8,stepping down:0.8,stepped down:0.7,leaving:0.6,stopping:0.5,left:0.5,withdrawing:0.5,giving up:0.5,dropping out:0.5,retiring:0.4
quote|quotation:0.7,said:0.5,cite:0.5
rabbit|bunny:0.8
race|racial:0.8,ethnicity:0.6,contest:0.5,campaign:0.5,marathon:0.5,ethnic:0.5,election:0.4,derby:0.4
races|contests:0.5,ethnic groups:0.5,elections:0.4,campaigns:0.4
racing|race:0.7,track:0.4
racket|racketeering:0.6,scheme:0.5,extortion:0.4
radiation|radioactive:0.8,nuclear:0.4
radio|broadcast:0.5,airwaves:0.5,station:0.4
rage|anger:0.8,fury:0.8,furious:0.7,angry:0.7,outrage:0.5
raid|stormed:0.7,swoop:0.7,searched:0.6,search warrant:0.6,attack:0.5,crackdown:0.4,bust:0.4,operation:0.4,robbery:0.4
railroad|railway:0.9,rail:0.8,train:0.5,tracks:0.4
rain|rainfall:0.9,downpour:0.8,showers:0.7,deluge:0.7,precipitation:0.7,storm:0.5,wet:0.4,monsoon:0.4
raining|rainfall:0.9,downpour:0.7,precipitation:0.7,showers:0.6,storm:0.5,wet:0.4
raise|pay rise:0.9,wage increase:0.9,increase:0.8,hike:0.7,boost:0.7,lift:0.6,collect:0.5,rise:0.5,fund-raising:0.5,bring up:0.5,rear:0.5,elevate:0.4,drum up:0.4,higher:0.4,collected:0.4
raised|increased:0.6,brought up:0.6,grew up:0.6,reared:0.6,hiked:0.5,boosted:0.5,collected:0.4,lifted:0.4
raising|increasing:0.7,lifting:0.6,hiking:0.6,hike:0.6,bringing up:0.6,boosting:0.5,rearing:0.5,fundraising:0.5,collecting:0.4
rally|demonstration:0.7,protest:0.6,march:0.5,gathering:0.5,demonstrators:0.5,rebound:0.5,gain:0.4,campaign:0.4
ran|operated:0.5,campaigned:0.5,headed:0.5,managed:0.5,fled:0.4,led:0.4,candidate:0.4,directed:0.4
ranch|rancher:0.9,farm:0.5,spread:0.4
random|indiscriminate:0.5,arbitrary:0.5,unprovoked:0.4
range|scope:0.5,variety:0.5,span:0.4,distance:0.4
rank|position:0.5,grade:0.4,rate:0.4,status:0.4
ransom|kidnappers:0.5,hostage:0.4
rape|sexual assault:0.9,sexually assaulted:0.9,sex attack:0.8,sexual abuse:0.5,molested:0.5
raped|sexually assaulted:0.9,sexual assault:0.8,molested:0.6,sexual abuse:0.6,assaulted:0.5
rare|uncommon:0.9,rarity:0.9,unusual:0.8,scarce:0.6,unique:0.4
rarely|seldom:0.9,rare:0.8,infrequently:0.6,hardly ever:0.6,not often:0.5
rash|reckless:0.5,hasty:0.5,spate:0.4
rat|rodent:0.7,informant:0.5
rate|percentage:0.6,pace:0.5,level:0.4,ratio:0.4
rather|prefer:0.7,instead:0.6,preference:0.5
rats|rodents:0.9,vermin:0.6,mice:0.4
raw|uncooked:0.6
razor|blade:0.6,shaving:0.5
reach|attain:0.6,achieve:0.6,contact:0.5,arrive:0.5,hit:0.4,advance:0.4
reached|arrived at:0.6,got to:0.6,contacted:0.4,attained:0.4
reaching|attaining:0.7,arriving:0.5,achieving:0.5,hitting:0.4
react|reaction:0.9,respond:0.85,response:0.8,reply:0.4
reaction|response:0.9,react:0.9,respond:0.8,backlash:0.4,reply:0.4
reading|literacy:0.5
ready|prepared:0.85,set:0.6,poised:0.6,preparing:0.5,geared up:0.5,available:0.4
real|genuine:0.8,actual:0.8,authentic:0.8,true:0.6,legitimate:0.5
realise|recognize:0.5,understand:0.5,aware:0.5
reality|fact:0.5,truth:0.5,actual:0.4
realize|recognize:0.5,understand:0.5,aware:0.5,discover:0.4,learn:0.4
realized|became aware:0.7,noticed:0.6,understood:0.6,discovered:0.5,recognized:0.5,aware:0.5
really|truly:0.7,genuinely:0.7,actually:0.6,in fact:0.5,very:0.4
rear|back:0.7,behind:0.5
reason|cause:0.8,motive:0.8,rationale:0.7,why:0.5,because:0.5,explanation:0.5,due to:0.5,blamed on:0.5,grounds:0.4,blamed:0.4,attributed:0.4,cited:0.4
reasonable|fair:0.5,sensible:0.5,rational:0.5,moderate:0.4
reasons|causes:0.6,why:0.5,motives:0.5,grounds:0.5,because:0.5,explanation:0.4,factors:0.4,due to:0.4
rebel|insurgent:0.9,guerrilla:0.8,militant:0.7,opposition fighter:0.7,fighter:0.6,separatist:0.6,militia:0.5,mutineer:0.4
recall|remember:0.8,recollect:0.8,pulled from shelves:0.7,withdraw:0.5
receipt|proof of purchase:0.6,bill:0.4
receive|get:0.8,recipient:0.7,awarded:0.6,given:0.6,earn:0.5,granted:0.5,obtain:0.5,accept:0.4
received|got:0.9,given:0.7,awarded:0.6,granted:0.5,obtained:0.5,earned:0.5,accepted:0.4
receiving|getting:0.7,given:0.5,accepting:0.5
recent|latest:0.6,last:0.5,past:0.5,new:0.4,current:0.4
recently|lately:0.8,newly:0.6,last month:0.5,last week:0.5,earlier this year:0.5,just:0.4,latest:0.4
reception|party:0.5,welcome:0.5
reckon|think:0.8,believe:0.8,estimate:0.6
recognize|recognition:0.9,identify:0.7,acknowledge:0.7,honored:0.5,awarded:0.4
recognized|recognition:0.9,acknowledged:0.6,identified:0.5,honored:0.4,known:0.4
recommend|suggest:0.7,advise:0.7,urge:0.5,advice:0.5,propose:0.4,endorse:0.4
record|all-time high:0.7,best ever:0.7,album:0.5,log:0.5,unprecedented:0.5,milestone:0.5,document:0.4,tape:0.4,register:0.4
recorded|taped:0.7,filmed:0.6,documented:0.5,captured:0.4,video:0.4,registered:0.4,logged:0.4
recording|tape:0.7,audio:0.6,video:0.4,footage:0.4
records|documents:0.7,files:0.6,archives:0.5,albums:0.5,recordings:0.5,transcripts:0.4
recover|recovery:0.9,recuperate:0.8,get better:0.8,regain:0.7,retrieve:0.7,bounce back:0.7,rebound:0.6,heal:0.6,convalesce:0.6
recovered|recuperated:0.8,retrieved:0.8,regained:0.7,got better:0.7,rebounded:0.6,healed:0.6,found:0.5,salvaged:0.5
recovery|recover:0.9,recuperation:0.7,rebound:0.6,rehabilitation:0.6,healing:0.6,upturn:0.5,comeback:0.4
refer|allude:0.5,mention:0.4,cite:0.4
referee|ref:0.9,official:0.7,umpire:0.7
reference|mention:0.5,allusion:0.4
refrigerator|fridge:0.95,freezer:0.4
refugee|asylum seeker:0.9,migrant:0.8,displaced:0.8,exile:0.4,fled:0.4
refuse|decline:0.8,turn down:0.8,reject:0.7,deny:0.6,rebuff:0.6,won't:0.6,unwilling:0.6
refused|refusal:0.9,declined:0.8,turned down:0.7,rejected:0.6,would not:0.5,rebuffed:0.5,denied:0.4,balked:0.4
regard|consider:0.6,view:0.5,esteem:0.5
regarding|about:0.8,concerning:0.8,over:0.4
register|registration:0.9,sign up:0.6,enroll:0.5,record:0.4
registered|signed up:0.7,enrolled:0.5,recorded:0.4,listed:0.4,licensed:0.4
regret|sorry:0.8,remorse:0.8,apologize:0.7,apology:0.6,lament:0.6
regular|routine:0.7,usual:0.7,normal:0.6,frequent:0.5,ordinary:0.5
regulator|watchdog:0.9,regulatory body:0.9,authority:0.6,commission:0.6,ombudsman:0.5,agency:0.5
rehearsal|rehearsing:0.9,practice:0.6
rejected|turned down:0.9,rebuffed:0.8,denied:0.7,refused:0.7,dismissed:0.7,voted down:0.7,spurned:0.7,vetoed:0.6,declined:0.6,threw out:0.6,struck down:0.5,defeated:0.4
related|connected:0.7,linked:0.6,associated:0.6,tied:0.5,relatives:0.5,cousin:0.4,stemming:0.4
relations|ties:0.9,relationship:0.8,links:0.6,relatives:0.4,diplomatic:0.4
relationship|relations:0.7,ties:0.6,dating:0.5,romance:0.5,affair:0.5,romantically linked:0.5,couple:0.4,partnership:0.4,bond:0.4
relationships|ties:0.7,romances:0.6,affairs:0.4,links:0.4,dating:0.4
relative|family member:0.9,kin:0.8,next of kin:0.8,family:0.8,loved one:0.7,cousin:0.5,uncle:0.4
relatives|family:0.9,kin:0.8,families:0.8,next of kin:0.7,relations:0.6,loved ones:0.6,cousin:0.5,parents:0.5,brother:0.4,sister:0.4
relax|unwind:0.6,rest:0.5,ease:0.5,loosen:0.5
relaxed|eased:0.5,loosened:0.5,calm:0.4
release|free:0.7,freed:0.7,publish:0.6,unveil:0.6,issue:0.5,launch:0.5,debut:0.5,disclose:0.5,discharged:0.5,parole:0.4,hit theaters:0.4
released|freed:0.8,let go:0.7,set free:0.7,issued:0.6,made public:0.6,published:0.5,freedom:0.5,paroled:0.5,came out:0.5,launched:0.4,unveiled:0.4,disclosed:0.4
relief|aid:0.6,assistance:0.5,humanitarian:0.4,ease:0.4
relieved|relief:0.9,glad:0.5,eased:0.5,alleviated:0.5
religion|religious:0.9,faith:0.7,church:0.4,belief:0.4
religious|religion:0.9,faith:0.7,church:0.5,christian:0.5,spiritual:0.5,worship:0.4
rely|depend:0.9,reliance:0.9,dependent:0.7,count on:0.7
remain|stay:0.7,continue:0.5,keep:0.4,leftover:0.4,left:0.4
remaining|left:0.6,rest:0.6,leftover:0.5,staying:0.5,last:0.4,outstanding:0.4
remains|body:0.7,stays:0.7,bones:0.5,skeleton:0.5,corpse:0.5,continues:0.5,skeletal:0.5,ashes:0.4,still:0.4,leftover:0.4
remarkable|extraordinary:0.8,impressive:0.7,outstanding:0.6,incredible:0.6,astonishing:0.6,stunning:0.5
remember|recall:0.8,commemorate:0.5,memory:0.5,reminisce:0.5,honor:0.4,look back:0.4
remembered|recalled:0.9,commemorated:0.6,honored:0.4,memorial:0.4,paid tribute:0.4,memories:0.4
remembers|recalls:0.9,recalled:0.9,recollects:0.7,memories:0.6
remind|recall:0.5,reminiscent:0.5,evoke:0.4
reminds|reminiscent:0.7,recalls:0.5,evokes:0.5
remote|isolated:0.8,far-flung:0.7,distant:0.6,rural:0.4
remove|take out:0.6,take away:0.6,oust:0.5,withdraw:0.5,eliminate:0.5,extract:0.5,dismiss:0.4,evict:0.4,strip:0.4,clear:0.4,fired:0.4
removed|ousted:0.6,taken out:0.6,stripped:0.5,withdrawn:0.5,dismissed:0.5,eliminated:0.5,extracted:0.4,cleared:0.4,evicted:0.4,deposed:0.4
rent|rental:0.9,lease:0.8,tenant:0.6,tenancy:0.6,hire:0.4,landlord:0.4,housing costs:0.4
rented|leased:0.9,rental:0.9,lease:0.8,tenant:0.7,hired:0.5
repair|fix:0.9,mend:0.6,restore:0.5,renovate:0.4,maintenance:0.4
repeat|reiterate:0.6,again:0.5,recur:0.5
replace|succeed:0.7,substitute:0.7,take over from:0.7,succeeds:0.7,successor:0.6,supplant:0.6,fill in for:0.6,swap:0.5,supersede:0.5
replaced|succeeded:0.7,successor:0.7,took over:0.6,substitute:0.6,supplanted:0.6,swapped:0.5,stepped in:0.4
report|study:0.5,account:0.5,findings:0.5,announce:0.4,said:0.4,story:0.4,document:0.4,coverage:0.4
reported|said:0.5,announced:0.4,posted:0.4,notified:0.4
reporter|journalist:0.9,correspondent:0.9,newsman:0.6,newspaperman:0.6,press:0.5,columnist:0.5,writer:0.5,media:0.4,anchor:0.4,broadcaster:0.4
reporters|journalists:0.9,newsmen:0.8,correspondents:0.7,press:0.7,media:0.6,news conference:0.4
reporting|journalist:0.5,coverage:0.4,disclosed:0.4
reports|accounts:0.5,says:0.4,stories:0.4,news:0.4
represent|lawyer for:0.6,attorney for:0.6,symbolize:0.5,account for:0.5,stand for:0.5,counsel:0.4
reputation|image:0.7,standing:0.6,credibility:0.5,known for:0.5,name:0.4,notoriety:0.4
request|ask:0.8,appeal:0.6,petition:0.6,plea:0.6,sought:0.6,seek:0.5,application:0.4,demand:0.4
requested|asked:0.85,sought:0.7,appealed:0.5,called for:0.5,applied:0.4,petition:0.4
require|need:0.8,mandate:0.7,mandatory:0.7,must:0.6,compulsory:0.6,necessary:0.6,demand:0.5,requisite:0.4
required|requirement:0.9,mandatory:0.7,mandated:0.7,must:0.6,needed:0.6,compulsory:0.6,necessary:0.6,obligated:0.5,ordered:0.4
requires|need:0.8,mandates:0.8,must:0.6,mandatory:0.6,calls for:0.5,obliges:0.5
rescue|save:0.8,pulled from:0.5,freed:0.5,bailout:0.4,evacuate:0.4
rescuer|rescue worker:0.9,rescue team:0.9,emergency crew:0.8,search team:0.7,lifeboat crew:0.4,coastguard:0.4
research|study:0.9,studies:0.9,analysis:0.5,scientists:0.4,survey:0.4,investigation:0.4,experiment:0.4
researcher|scientist:0.9,academic:0.7,study author:0.6,expert:0.5,analyst:0.4
reservation|booking:0.7,tribal:0.4
reserve|set aside:0.5,preserve:0.4,refuge:0.4,sanctuary:0.4
residence|home:0.9,house:0.8,dwelling:0.7,address:0.4,apartment:0.4
resident|inhabitant:0.8,local:0.8,live:0.7,lived:0.7,lived in:0.7,citizen:0.6,villager:0.6,dweller:0.5,homeowner:0.5,neighbor:0.4,tenant:0.4,neighbour:0.4
resist|resistance:0.9,oppose:0.6,defy:0.5,fight:0.4
resistance|resisted:0.9,opposition:0.7,defiance:0.5
resort|vacation spot:0.5,hotel:0.4,spa:0.4
resources|assets:0.5,funds:0.4,supplies:0.4
respect|admire:0.6,honor:0.5,esteem:0.5,admiration:0.5,regard:0.4
respected|admired:0.7,esteemed:0.6,revered:0.6,renowned:0.4
respects|admires:0.6,honors:0.4,tribute:0.4,mourners:0.4
respond|response:0.9,reply:0.8,react:0.7,answer:0.7,reaction:0.7,comment:0.4
response|reaction:0.9,responded:0.9,reply:0.8,answer:0.8,rebuttal:0.4
responsibilities|duties:0.8,obligations:0.6,tasks:0.4
responsibility|duty:0.7,accountability:0.6,obligation:0.6,blame:0.5,liable:0.5,task:0.4,claimed:0.4,in charge:0.4
responsible|blame:0.7,accountable:0.7,liable:0.7,to blame:0.7,in charge:0.6,behind:0.6,culpable:0.6,claimed responsibility:0.6,culprit:0.5,fault:0.5,perpetrator:0.4
rest|remainder:0.8,remaining:0.7,relax:0.6,relaxation:0.6,break:0.5
restaurant|eatery:0.9,cafe:0.7,diner:0.7,bistro:0.7,dining:0.5,steakhouse:0.5,fast-food:0.4
restaurants|eateries:0.8,diner:0.7,cafes:0.7,fast-food:0.5,dining:0.5,bistro:0.4
resting|relaxing:0.6,recuperating:0.4
result|outcome:0.9,consequence:0.8,effect:0.5,finding:0.5,led to:0.5,score:0.5,findings:0.5,caused:0.4,verdict:0.4,stemmed:0.4
results|outcome:0.8,findings:0.7,consequences:0.6,returns:0.4,tally:0.4,effect:0.4
retire|step down:0.6,call it a career:0.6,quit:0.5,leave:0.4,pension:0.4
retired|retiree:0.9,former:0.5,stepped down:0.5,quit:0.5,pensioner:0.5,left:0.4,ex-:0.4
retirement|retiree:0.8,pension:0.5,stepping down:0.5,departure:0.4
retreat|withdraw:0.7,withdrawal:0.7,pull back:0.7,pullout:0.6,fell back:0.5
return|come back:0.8,go back:0.7,give back:0.6,comeback:0.5,repatriated:0.4,back:0.4
returned|came back:0.8,went back:0.8,back:0.6,gave back:0.6,handed back:0.5,repatriated:0.5,homecoming:0.4,restored:0.4
returning|coming back:0.8,going back:0.7,back:0.5
returns|comes back:0.8,goes back:0.7,comeback:0.7,back:0.6,resumes:0.4
reunion|reunite:0.9,reunited:0.9,got back together:0.6
reveal|disclose:0.9,revelation:0.9,divulge:0.8,unveil:0.7,make public:0.7,expose:0.6,uncover:0.6,announce:0.5,show:0.5,leak:0.4,admit:0.4
revenge|retaliation:0.9,vengeance:0.9,avenge:0.9,retaliate:0.9,retribution:0.8,reprisal:0.8,payback:0.7,vendetta:0.6
reverend|rev.:0.9,pastor:0.8,clergyman:0.7,minister:0.6,priest:0.5
reverse|overturn:0.7,overrule:0.5,rescind:0.5,undo:0.4,struck down:0.4
review|critique:0.7,assess:0.6,evaluate:0.6,examination:0.6,examine:0.6,critic:0.5,inquiry:0.4,inspection:0.4,reconsider:0.4
revolution|uprising:0.8,revolt:0.8,rebellion:0.7,overthrow:0.5,insurrection:0.5,coup:0.4
reward|bounty:0.6,prize:0.4,award:0.4
rhythm|beat:0.5
rich|wealthy:0.95,wealth:0.85,affluent:0.8,millionaire:0.7,billionaire:0.7,fortune:0.6,well-off:0.6,net worth:0.5,prosperous:0.5,tycoon:0.4
rid|eliminate:0.7,remove:0.7,dispose:0.6,eradicate:0.6,scrap:0.5,abolish:0.5,discard:0.5,dump:0.4
ride|rode:0.9,trip:0.4,travel:0.4,board:0.4
rider|jockey:0.5,cyclist:0.5,motorcyclist:0.5,biker:0.4
rides|attractions:0.5,roller coaster:0.5
ridiculous|absurd:0.8,ludicrous:0.7,preposterous:0.6,laughable:0.5,outrageous:0.4
rifle|gun:0.8,firearm:0.7,weapon:0.7,ak-47:0.5,ar-15:0.4
rig|platform:0.5,manipulate:0.4,tractor-trailer:0.4
rights|civil liberties:0.6,freedom:0.5,entitlement:0.4
ring|jewelry:0.4
riot|unrest:0.9,disorder:0.8,disturbance:0.8,violence:0.6,clashes:0.6,looting:0.5
ripped|tore:0.9,torn:0.9
rise|rose:0.9,increase:0.9,go up:0.8,climbed:0.8,climb:0.7,surge:0.7,jump:0.7,growth:0.7,soar:0.6,gain:0.6,hike:0.6,soared:0.6,grow:0.5,uptick:0.5
rising|increasing:0.8,rose:0.8,climbing:0.7,soaring:0.6,surging:0.6,growing:0.6,escalating:0.5,mounting:0.5,higher:0.5
risk|danger:0.8,hazard:0.7,peril:0.7,threat:0.6,jeopardy:0.6,vulnerable:0.4,gamble:0.4
risky|risk:0.9,dangerous:0.7,hazardous:0.6,unsafe:0.5,perilous:0.4
ritual|rite:0.8,ceremony:0.7,tradition:0.4
rival|competitor:0.9,opponent:0.8,challenger:0.7,foe:0.6,adversary:0.6,contender:0.5,nemesis:0.4
river|waterway:0.6,tributary:0.5,creek:0.4,stream:0.4
road|roadway:0.8,highway:0.7,street:0.7,motorway:0.7,route:0.6,freeway:0.5,interstate:0.5,lane:0.4,thoroughfare:0.4
roads|highways:0.8,streets:0.7,routes:0.5,freeways:0.5,motorways:0.5,interstate:0.4
roast|cook:0.5,grill:0.4
rob|robbery:0.9,robber:0.9,steal:0.7,stole:0.7,held up:0.7,holdup:0.7,theft:0.6,mugged:0.6,heist:0.6,loot:0.5,burglary:0.5,stickup:0.5
robbed|robbery:0.95,stole:0.7,burglarized:0.7,held up:0.7,mugged:0.7,stolen:0.6,theft:0.6,heist:0.6,holdup:0.6,burglary:0.6,looted:0.5
robber|thief:0.8,raider:0.7,burglar:0.6,bandit:0.5,mugger:0.5
robbery|heist:0.9,robbed:0.9,holdup:0.8,theft:0.8,stole:0.7,burglary:0.6,stolen:0.6,raid:0.6,bandits:0.5,mugging:0.5,thieves:0.5,larceny:0.4
robe|gown:0.6
robot|android:0.4,machine:0.4,automated:0.4
rock|boulder:0.6,stone:0.5
rocket|missile:0.7,launch vehicle:0.6,booster:0.5,launch:0.4
rocks|stones:0.7,boulders:0.6,pelted:0.4
rode|ridden:0.9,cycled:0.4,traveled:0.4
role|part:0.7,played:0.5,function:0.5,position:0.5,involvement:0.5,character:0.5,portrayed:0.5,starring:0.5
roman|rome:0.8
romance|romantic:0.8,relationship:0.6,love:0.6,affair:0.5,dating:0.5
romantic|romance:0.9,love:0.6,affair:0.5,dating:0.5,relationship:0.4
roof|rooftop:0.7
room|suite:0.4,bedroom:0.4,space:0.4,chamber:0.4
roommate|housemate:0.7,flatmate:0.7,shared a room:0.4
root|cause:0.4
rope|cord:0.5,noose:0.4,cable:0.4
rose|increased:0.8,climbed:0.8,increase:0.8,gained:0.7,up:0.7,jumped:0.7,soared:0.6,surged:0.6,gain:0.6,higher:0.5,advanced:0.5,grew:0.5
rot|decay:0.8,decompose:0.6
rotten|spoiled:0.6,decayed:0.5,decomposed:0.5
rough|tough:0.6,harsh:0.5,difficult:0.5,approximate:0.5,turbulent:0.4
round|circular:0.6,stage:0.4
rounds|bullets:0.6,shots:0.6,ammunition:0.5
route|path:0.6,course:0.5,road:0.4,way:0.4
routine|regular:0.5,normal:0.5,usual:0.4,ordinary:0.4
row|dispute:0.9,spat:0.8,argument:0.7,controversy:0.7,feud:0.7,quarrel:0.7,disagreement:0.7,clash:0.5,rift:0.5,furore:0.5,consecutive:0.4,standoff:0.4
royal|monarch:0.7,monarchy:0.7,king:0.5,queen:0.5,prince:0.4,princess:0.4,palace:0.4
rubber|latex:0.6
rude|impolite:0.7,disrespectful:0.6,discourteous:0.6,insulting:0.5
rug|carpet:0.9,mat:0.5
ruin|destroy:0.7,wreck:0.6,devastate:0.6,spoil:0.6,damage:0.5,bankrupt:0.4
ruined|destroyed:0.8,damaged:0.6,devastated:0.6,wrecked:0.6,spoiled:0.5,marred:0.5,bankrupt:0.4
ruining|destroying:0.7,damaging:0.6,spoiling:0.5
rule|regulation:0.9,guideline:0.7,law:0.6,govern:0.5,policy:0.5,reign:0.5,requirement:0.5,governed:0.5,regime:0.4
rules|regulations:0.8,guidelines:0.6,laws:0.6,policy:0.5,restrictions:0.5,governs:0.4,code:0.4,requirements:0.4
ruling|judgment:0.9,judgement:0.9,decision:0.8,verdict:0.8
rum|liquor:0.5,alcohol:0.4
rumor|rumour:0.95,speculation:0.8,unconfirmed reports:0.8,rumoured:0.8,gossip:0.6,unconfirmed:0.5,unsubstantiated:0.4
rumors|speculation:0.7,gossip:0.7,unconfirmed:0.5,reports:0.4
run|operate:0.7,manage:0.7,head:0.6,lead:0.6,oversee:0.6,in charge of:0.6,campaign:0.5,candidate:0.5,sprint:0.4,jog:0.4,bid:0.4,administer:0.4
running|operating:0.7,managing:0.6,campaigning:0.6,candidate:0.6,overseeing:0.6,heading:0.5,leading:0.5,jogging:0.5,marathon:0.4
runs|operates:0.8,manages:0.7,in charge of:0.7,leads:0.6,heads:0.6,oversees:0.6,directs:0.5,chairs:0.4,candidate:0.4,owns:0.4
rush|hurry:0.7,hasten:0.5,dash:0.5,sprint:0.4,surge:0.4,sped:0.4
russ|russell:0.6
russia|moscow:0.7,kremlin:0.6,soviet union:0.5,soviet:0.5
russian|russia:0.95,moscow:0.6,kremlin:0.6
russians|soviets:0.6,moscow:0.5,kremlin:0.4
rusty|rust:0.9,corroded:0.7
sack|fire:0.7,dismiss:0.7,bag:0.5,oust:0.5
sacred|holy:0.8,hallowed:0.4
sacrifice|give up:0.5
sad|saddened:0.9,heartbroken:0.7,sorrow:0.7,mourning:0.6,tragic:0.6,heartbreaking:0.6,grief:0.5,upset:0.5,devastated:0.5,depressed:0.4
safe|secure:0.8,safety:0.8,unharmed:0.6,protected:0.6,security:0.5,unhurt:0.5,out of danger:0.5,harmless:0.4
safely|unharmed:0.7,without incident:0.6,unhurt:0.6,securely:0.5,without injury:0.5
safer|secure:0.6
safety|safe:0.8,protection:0.6,security:0.5,precaution:0.4
said|stated:0.8,told:0.7,remarked:0.7,added:0.6,claimed:0.6,announced:0.6,according to:0.6,commented:0.6,noted:0.6,insisted:0.5,statement:0.5,quoted:0.5
sail|set sail:0.7,voyage:0.6,cruise:0.5,yacht:0.4
sailing|sailboat:0.7,yacht:0.6,boat:0.5,voyage:0.5,regatta:0.5,boating:0.5
sailor|seaman:0.7,mariner:0.6,navy:0.4,crew member:0.4,yachtsman:0.4
saint|sainthood:0.9,st.:0.8,canonized:0.7,canonization:0.7
sake|benefit:0.6
salary|pay:0.9,wage:0.8,earnings:0.8,remuneration:0.8,paid:0.7,earn:0.7,compensation:0.7,paycheck:0.7,income:0.6,stipend:0.4,a year:0.4
sale|sold:0.9,selling:0.8,auction:0.6,divestment:0.6,on the market:0.5,disposal:0.5,discount:0.4,transaction:0.4
sales|sold:0.8,sell:0.8,revenue:0.8,turnover:0.8,takings:0.5,receipts:0.5,purchases:0.4
salesman|salesperson:0.8,vendor:0.5,dealer:0.5,sold:0.5
salt|sodium:0.8
salute|honor:0.4,tribute:0.4
sample|specimen:0.7,test:0.4,swab:0.4
samples|specimens:0.7
sanction|punitive measures:0.8,embargo:0.7,penalty:0.6,restrictions:0.6,asset freeze:0.6
sang|sung:0.9,singer:0.7,songs:0.6,performed:0.6,vocalist:0.4,recorded:0.4
sat|seated:0.8,perched:0.4
satisfaction|satisfied:0.8,pleased:0.5
satisfied|satisfaction:0.8,happy:0.7,pleased:0.7,content:0.6
sausage|bratwurst:0.5,hot dog:0.4
savage|brutal:0.7,vicious:0.6,fierce:0.5
save|rescue:0.8,savings:0.6,preserve:0.5,protect:0.5,salvage:0.5,conserve:0.4,spare:0.4
saved|rescued:0.9,preserved:0.6,salvaged:0.6,rescuer:0.6,spared:0.5,lifesaving:0.5,survived:0.4
saving|rescuing:0.8,rescue:0.8,preserving:0.6,conserving:0.5,sparing:0.4,cutting costs:0.4
savings|nest egg:0.5,deposits:0.4,discount:0.4
saw|witnessed:0.8,spotted:0.8,noticed:0.7,observed:0.7,sighted:0.7,viewed:0.6,eyewitness:0.5
say|stated:0.8,told:0.7,remarked:0.7,added:0.6,claimed:0.6,announced:0.6,according to:0.6,commented:0.6,noted:0.6,declared:0.6,insisted:0.5,statement:0.5
saying|stating:0.9,telling:0.7,claiming:0.6,arguing:0.5,announcing:0.5,adding:0.5,citing:0.4
says|stated:0.9,told:0.8,according to:0.7,remarked:0.7,announced:0.6,claimed:0.6,added:0.6,noted:0.6,commented:0.6,declared:0.6,argued:0.5,insisted:0.5
scale|extent:0.5,size:0.5,magnitude:0.5,level:0.4
scam|fraud:0.9,swindle:0.9,defrauded:0.8,con:0.7,scheme:0.5,hoax:0.5,ponzi scheme:0.5,racket:0.5,phishing:0.4
scammer|fraudster:0.9,conman:0.9,swindler:0.8,con artist:0.8,fraud:0.7
scandal|controversy:0.8,affair:0.6,disgrace:0.5,outrage:0.4,allegations:0.4,misconduct:0.4,corruption:0.4,revelations:0.4
scar|disfigured:0.5,wound:0.4
scare|frighten:0.8,fear:0.7,alarm:0.6,panic:0.6,terrify:0.6,startle:0.5,threat:0.4
scared|afraid:0.8,frightened:0.8,fear:0.7,terrified:0.7,feared:0.7,fearful:0.7,scary:0.6,alarmed:0.5,worried:0.5,panic:0.5
scares|frightens:0.8,fears:0.6,terrifies:0.6,alarms:0.5,threats:0.4
scaring|frightening:0.8,terrifying:0.7,fear:0.5,alarming:0.4
scary|frightening:0.8,terrifying:0.8,frightened:0.7,fear:0.6,horror:0.5,alarming:0.5
scene|site:0.6,location:0.5,spot:0.4
schedule|timetable:0.8,calendar:0.6,slate:0.5,plan:0.5,agenda:0.5,itinerary:0.5,fixture:0.4
scheduled|slated:0.9,planned:0.7,due:0.7,set:0.6,expected:0.4,to begin:0.4
scheme|plan:0.6,plot:0.6,fraud:0.5,scam:0.5,program:0.4
scholarship|grant:0.5,financial aid:0.5,fellowship:0.5,tuition:0.4
school|academy:0.5,college:0.5,campus:0.5,classroom:0.4,university:0.4,students:0.4,education:0.4,elementary:0.4
schools|education:0.6,campuses:0.6,high schools:0.6,academies:0.5,classrooms:0.5,classes:0.4,district:0.4,students:0.4
science|scientific:0.9,scientist:0.7,research:0.6
scientific|science:0.9,scientists:0.9,research:0.6
scientist|researcher:0.9,expert:0.6,physicist:0.5,biologist:0.5,chemist:0.5,academic:0.5,professor:0.4,author of the study:0.4
scientists|researchers:0.9,scientific:0.8,experts:0.6,biologists:0.5,physicists:0.5,astronomers:0.4,academics:0.4,chemists:0.4,geologists:0.4
score|points:0.6,goal:0.5,tally:0.5,runs:0.4,result:0.4,touchdown:0.4
scores|dozens:0.4,goals:0.4,points:0.4
scratch|scrape:0.5
scream|yell:0.7,shriek:0.7,shout:0.6,cry:0.5
screaming|yelling:0.7,shouting:0.6,shrieking:0.6,crying:0.4
screen|display:0.5,monitor:0.4
script|screenplay:0.8,screenwriter:0.6,written:0.4
scum|lowlife:0.6
sea|ocean:0.7,waters:0.5,maritime:0.5,offshore:0.4
seal|close:0.4
sealed|closed:0.5,clinched:0.5,cordoned off:0.5,locked:0.4
search|look for:0.8,hunt:0.7,seek:0.6,scour:0.6,sought:0.6,manhunt:0.5,comb:0.4,quest:0.4
searched|looked for:0.8,scoured:0.8,combed:0.7,hunted:0.7,sought:0.6,seeking:0.6,canvassed:0.5,raided:0.4
searching|looking for:0.8,hunt:0.7,seeking:0.6,combed:0.6,scoured:0.6,sought:0.6,manhunt:0.5,sweep:0.4,rescuers:0.4
season|campaign:0.4
seat|chair:0.4,office:0.4,constituency:0.4
seated|sitting:0.9,sat:0.9
seats|chairs:0.6,places:0.4,capacity:0.4
secret|confidential:0.9,classified:0.7,hidden:0.7,covert:0.7,clandestine:0.7,undisclosed:0.7,concealed:0.6,private:0.4
secretary|minister:0.5,cabinet member:0.5,aide:0.4,assistant:0.4
secrets|classified information:0.6,confidential:0.6,classified:0.6
section|part:0.6,portion:0.6,segment:0.6,area:0.4,stretch:0.4,division:0.4
sector|industry:0.6,area:0.4
secure|safe:0.5,obtain:0.5,protect:0.4,guard:0.4,win:0.4,clinch:0.4
security|safety:0.6,protection:0.5,guards:0.5,defense:0.4
seek|sought:0.95,want:0.7,look for:0.7,pursue:0.6,search:0.6,ask:0.5,request:0.5,bid:0.4
seemed|appeared:0.8,apparently:0.5,looked:0.5
seems|appear:0.9,apparent:0.5,look:0.5,suggest:0.4
seen|spotted:0.7,witnessed:0.6,observed:0.6,sighted:0.6,viewed:0.5,noticed:0.4
sees|views:0.6,witnesses:0.6,spots:0.6,regards:0.4
selfish|greedy:0.5,self-centered:0.5
sell|sale:0.9,seller:0.8,offload:0.6,divest:0.6,auction:0.5,vendor:0.5,market:0.4,retail:0.4
seller|vendor:0.9,retailer:0.7,sold by:0.7,dealer:0.6,trader:0.5
selling|sale:0.9,peddling:0.7,vending:0.6,retailing:0.5,hawking:0.5,dealing:0.4
sells|sold:0.9,sale:0.8,retail:0.5,vendor:0.5,offloads:0.5,markets:0.4,offers:0.4
semester|term:0.8
senator|sen.:0.9,sen:0.9,lawmaker:0.8,legislator:0.7
send|dispatch:0.7,ship:0.6,deliver:0.6,deploy:0.6,mail:0.6,submit:0.5,transfer:0.5,forward:0.5,transmit:0.5
sending|sent:0.8,dispatching:0.7,deploying:0.6,shipping:0.5,mailing:0.5,delivering:0.4
sends|dispatches:0.7,deploys:0.6,ships:0.5,delivers:0.5
senior|high-ranking:0.6,elderly:0.5,top:0.5,older:0.5,retiree:0.4,veteran:0.4,pensioner:0.4
sense|feeling:0.6,perception:0.4,detect:0.4
sensible|reasonable:0.7,prudent:0.6,practical:0.5
sensitive|delicate:0.6,confidential:0.5,classified:0.5
sent|dispatched:0.7,mailed:0.6,delivered:0.5,shipped:0.5,deployed:0.5,forwarded:0.5,transmitted:0.4,emailed:0.4
sentence|prison term:0.9,jail term:0.9,years in prison:0.8,jailed:0.8,imprisoned:0.7,punishment:0.6,imprisonment:0.6,prison time:0.6,life in prison:0.5,penalty:0.5,behind bars:0.5,probation:0.4
separate|split:0.6,apart:0.6,divide:0.5,secession:0.4,independent:0.4,estranged:0.4,divorce:0.4,detached:0.4
separated|estranged:0.7,split:0.6,apart:0.6,divided:0.5,broke up:0.5,divorced:0.4
serial|repeat:0.6,series:0.4
series|show:0.5,string:0.5,sequence:0.4,sitcom:0.4
serious|severe:0.7,grave:0.7,critical:0.5,major:0.5,significant:0.5,acute:0.5
seriously|severely:0.7,badly:0.6,critically:0.6,gravely:0.5
servant|maid:0.6,domestic worker:0.6,housekeeper:0.6,butler:0.5
servants|maids:0.6,domestic workers:0.6,household staff:0.6
serve|service:0.6,work as:0.4
served|worked as:0.5,stint:0.4
service|agency:0.4,ceremony:0.4,mass:0.4,military:0.4
serving|in prison:0.4,imprisoned:0.4,sentence:0.4
session|meeting:0.6,sitting:0.5,hearing:0.4
set|placed:0.5,established:0.5,scheduled:0.5,fixed:0.4
setting|site:0.4,location:0.4,scene:0.4
settle|settlement:0.9,resolve:0.7,reach agreement:0.6,out of court:0.5,agreement:0.4,moved to:0.4
settled|settlement:0.9,resolved:0.7,out of court:0.6,agreed:0.5,agreement:0.5,paid:0.4
setup|arrangement:0.5
several|multiple:0.8,number of:0.7,numerous:0.6,many:0.5,various:0.5,handful:0.4,some:0.4
severe|serious:0.7,harsh:0.6,acute:0.5,heavy:0.4,intense:0.4,critical:0.4,extreme:0.4
sex|sexual:0.8,intercourse:0.7,sexual relations:0.7,gender:0.5
sexual|sex:0.9,rape:0.4,molest:0.4,intimate:0.4
sexually|sexual:0.9,sex:0.7
sexy|erotic:0.5,provocative:0.4,racy:0.4
shake|tremble:0.6,rattle:0.6,tremor:0.5,jolt:0.5,vibrate:0.5
shaking|trembling:0.8,tremors:0.6,quivering:0.6,shivering:0.6,rattling:0.6,jolting:0.5
shame|ashamed:0.9,disgrace:0.7,embarrassment:0.6,humiliation:0.6
shape|form:0.6,condition:0.5,fitness:0.5
share|stock:0.9,stake:0.8,equity:0.7,portion:0.6,holding:0.6,split:0.5,divide:0.5,posted:0.4,percentage:0.4
shared|split:0.4,posted:0.4,joint:0.4
sharing|split:0.5,dividing:0.5,joint:0.4
sharks|great white:0.5
sharp|steep:0.5
shave|razor:0.4,beard:0.4
shed|lose:0.4,cut:0.4,drop:0.4,outbuilding:0.4
sheep|lamb:0.6,flock:0.5,ewe:0.5,livestock:0.4
sheet|page:0.4
sheets|bedding:0.6,linen:0.5
shelter|refuge:0.7,housing:0.4,haven:0.4
sheriff|law enforcement:0.6,lawman:0.6,police chief:0.5,deputies:0.4,police:0.4,deputy:0.4
shield|protect:0.8,protection:0.6,guard:0.5
shift|change:0.6,switch:0.5,move:0.4
shine|glow:0.5,light:0.4
ship|vessel:0.9,boat:0.7,freighter:0.6,cargo ship:0.6,tanker:0.5,cruise liner:0.5,ferry:0.4,warship:0.4,send:0.4
ships|vessels:0.9,boats:0.6,fleet:0.6,warships:0.5,freighters:0.4,tankers:0.4
shirt|t-shirt:0.7,jersey:0.5
shirts|t-shirt:0.7,jersey:0.5,apparel:0.4
shock|stunned:0.8,surprise:0.6,astonish:0.6,jolt:0.5,dismay:0.4,trauma:0.4
shocked|stunned:0.8,surprised:0.6,astonished:0.6,horrified:0.6,appalled:0.5,dismayed:0.5
shoe|footwear:0.8,sneaker:0.6,boot:0.4
shoes|footwear:0.8,sneakers:0.6
shoot|opened fire:0.8,gunned down:0.8,shooter:0.8,gunfire:0.7,gunshot:0.7,fire:0.6,gunman:0.5,film:0.4
shooter|gunman:0.95,gunmen:0.8,assailant:0.8,attacker:0.8,sniper:0.6,opened fire:0.6,suspect:0.6,killer:0.6
shooting|shot:0.9,opened fire:0.9,gunfire:0.8,shots fired:0.8,gunned down:0.8,gunman:0.7,gunshot:0.6,filming:0.4,rampage:0.4,massacre:0.4
shoots|guns down:0.8,opens fire:0.8,fires:0.7,films:0.4
shop|store:0.9,retailer:0.8,outlet:0.8,boutique:0.6,supermarket:0.5,purchase:0.4,buy:0.4
shopkeeper|store owner:0.9,shop owner:0.9,retailer:0.7,merchant:0.6,grocer:0.5
shopper|customer:0.9,consumer:0.8,buyer:0.6
shopping|shoppers:0.9,buying:0.7,retail:0.6,purchases:0.6,mall:0.4,consumers:0.4,stores:0.4
shore|coast:0.85,coastline:0.8,beach:0.7,seaside:0.5,waterfront:0.5,bank:0.4
short|brief:0.7,shortage:0.5,lacking:0.4,lack:0.4
shortage|scarcity:0.9,short supply:0.9,lack:0.8,shortfall:0.7,ran out:0.7,deficit:0.4
shortly|soon:0.9,soon after:0.7,quickly:0.5,briefly:0.4
shorts|trunks:0.4
shot|shooting:0.9,gunshot:0.8,gunned down:0.8,opened fire:0.8,gunfire:0.7,fired:0.7,bullet:0.5,gunman:0.5,jab:0.5,vaccine:0.5,vaccination:0.5,filmed:0.4
shotgun|gun:0.8,firearm:0.7,weapon:0.6
shots|gunshots:0.9,gunfire:0.8,bullets:0.6,opened fire:0.6,rounds:0.6,rounds fired:0.6,vaccines:0.5,vaccination:0.5,injections:0.4
shout|yell:0.8,scream:0.7,chant:0.5,cry:0.5,heckle:0.4
shouting|yelling:0.9,screaming:0.7,chanting:0.6,heckling:0.5,cries:0.4
shove|push:0.9
show|demonstrate:0.7,program:0.7,programme:0.7,display:0.6,exhibit:0.6,exhibition:0.6,series:0.6,reveal:0.5,performance:0.5,indicate:0.5,broadcast:0.4,present:0.4,production:0.4
showed|shown:0.9,displayed:0.7,demonstrated:0.6,revealed:0.6,indicated:0.6,exhibited:0.5,found:0.4
shower|rain:0.4,drizzle:0.4,bath:0.4
showing|displaying:0.6,exhibiting:0.6,screening:0.5,indicating:0.5,revealing:0.4
shown|displayed:0.6,exhibited:0.6,demonstrated:0.5,aired:0.5,broadcast:0.5,screened:0.5,televised:0.5
shows|programs:0.6,demonstrates:0.5,reveals:0.5,exhibits:0.5,series:0.5,indicates:0.5,performances:0.4
shrink|psychiatrist:0.9,psychologist:0.8,therapist:0.8,decline:0.4,contract:0.4,reduce:0.4,dwindle:0.4,contracted:0.4
shut|closed:0.9,closure:0.8,shuttered:0.8,shutdown:0.8,cease operations:0.5,sealed:0.4,out of business:0.4
shy|timid:0.6,reserved:0.5,introverted:0.5
sick|ill:0.9,illness:0.8,ailing:0.7,fell ill:0.7,disease:0.6,unwell:0.6,patients:0.5,infected:0.5,stricken:0.5,hospitalized:0.4,poisoned:0.4
sickness|illness:0.9,disease:0.8,ill:0.8,ailment:0.7,virus:0.4
side|team:0.4,faction:0.4,party:0.4,flank:0.4
sides|parties:0.5,factions:0.4
sight|eyesight:0.7,vision:0.6,view:0.5,seen:0.5
sign|signature:0.8,indication:0.7,ink:0.6,signal:0.6,placard:0.6,symptom:0.5,banner:0.5,hint:0.5,agree to:0.4,billboard:0.4
signal|indicate:0.6,sign:0.5,indication:0.5
signals|signs:0.6,indications:0.5,indicates:0.5
signature|signed:0.8,autograph:0.6
signed|signature:0.8,inked:0.6,agreed:0.5,autographed:0.5,contract:0.4,ratified:0.4,enacted:0.4
signs|symptoms:0.6,indication:0.6,indicator:0.5,placard:0.4,signals:0.4,banner:0.4,evidence:0.4
silence|silent:0.9,quiet:0.7,hush:0.6
silent|silence:0.9,quiet:0.7,no comment:0.5,declined to comment:0.5,mum:0.4
silly|foolish:0.8,ridiculous:0.7,absurd:0.7
similar|comparable:0.7,resemble:0.7,alike:0.6,same:0.5,like:0.5,identical:0.4,parallel:0.4
simple|easy:0.7,straightforward:0.6,basic:0.5,uncomplicated:0.5
simply|merely:0.6,just:0.6,only:0.4
sin|transgression:0.5,immoral:0.4
since|because:0.5,after:0.4
sing|sang:0.9,vocalist:0.7,song:0.6,perform:0.6,vocal:0.6
singer|vocalist:0.9,pop star:0.8,musician:0.7,songstress:0.7,recording artist:0.7,songwriter:0.6,crooner:0.6,frontman:0.6,performer:0.6,artist:0.5,rapper:0.5,soprano:0.5,lead vocals:0.5,tenor:0.4
singing|sang:0.9,vocal:0.7,song:0.6,perform:0.6,performance:0.5,choir:0.4
single|unmarried:0.7,lone:0.5,one:0.4,sole:0.4,bachelor:0.4
sings|vocals:0.8,singer:0.8,vocalist:0.8,performs:0.7,croons:0.7,lead vocals:0.6
sink|sank:0.95,sunk:0.95,capsize:0.6,go down:0.5,submerge:0.5,founder:0.4,fall:0.4
sins|transgressions:0.7,wrongdoing:0.5
sister|sibling:0.8,siblings:0.7,half-sister:0.4
sisters|siblings:0.8,nuns:0.4
sit|sat:0.8,seated:0.7,seat:0.5
site|location:0.8,place:0.6,scene:0.5,spot:0.5,area:0.4,facility:0.4
sits|seated:0.7,located:0.5,perched:0.5,situated:0.5
sitting|seated:0.9,perched:0.5,session:0.4
situation|circumstances:0.6,conditions:0.5,predicament:0.5,crisis:0.4
situations|circumstances:0.6,conditions:0.5
size|large:0.5,square feet:0.5,scale:0.5,dimensions:0.5,acres:0.4,area:0.4,magnitude:0.4,number:0.4
ski|skier:0.9,slopes:0.6,slalom:0.5,downhill:0.4,alpine:0.4
skies|weather:0.4,air:0.4
skill|ability:0.8,talent:0.8,expertise:0.7,prowess:0.6
skills|abilities:0.7,talents:0.6,expertise:0.6,training:0.4
skin|complexion:0.4
skip|miss:0.7,forgo:0.6,bypass:0.5,boycott:0.5,absent:0.5,not attend:0.5
skipper|captain:0.9
skirt|dress:0.4,avoid:0.4
skull|cranium:0.6,head:0.4
sky|overhead:0.5,air:0.4,heavens:0.4,aerial:0.4
slap|smack:0.7,hit:0.6,struck:0.6
slave|slavery:0.9,enslaved:0.9,bondage:0.5,servitude:0.5,forced labor:0.5
slaves|slavery:0.95,enslaved:0.9,forced labor:0.5,bondage:0.5,servitude:0.5
sleep|asleep:0.8,slumber:0.6,nap:0.5,rest:0.5,bedtime:0.4
sleeping|asleep:0.9,slept:0.9,nap:0.6,slumber:0.6,in bed:0.5
sleeps|slept:0.9,asleep:0.8,rests:0.4
sleepy|drowsy:0.8,tired:0.6,fatigue:0.5
slept|asleep:0.9,snoozed:0.6,nap:0.5
slice|piece:0.5,cut:0.4,portion:0.4
slick|slippery:0.5
slide|slip:0.6,landslide:0.5,mudslide:0.5,decline:0.5,drop:0.5,fell:0.4,avalanche:0.4
slight|small:0.7,minor:0.6,modest:0.4
slightest|smallest:0.8,least:0.6
slightly|a little:0.6,somewhat:0.6,marginally:0.6
slim|thin:0.7,slender:0.7,narrow:0.4,lose weight:0.4
slip|fall:0.5,drop:0.5,slide:0.5,decline:0.4
slow|sluggish:0.8,slowdown:0.8,gradual:0.6,decelerate:0.6,delayed:0.5,lagging:0.5
slowly|gradually:0.7,slow:0.7
slut|whore:0.6,promiscuous:0.6
small|little:0.7,tiny:0.7,minor:0.5,modest:0.5,slight:0.5,compact:0.4
smaller|lesser:0.5,little:0.5,fewer:0.4,reduced:0.4
smart|intelligent:0.9,clever:0.8,bright:0.7,brilliant:0.6,savvy:0.6,wise:0.5,shrewd:0.5
smash|shatter:0.7,break:0.6,crash:0.5,wreck:0.5,slam:0.4,hit:0.4
smashed|shattered:0.7,broke:0.7,broken:0.7,crashed:0.6,wrecked:0.5,slammed:0.5,damaged:0.4
smell|odor:0.9,stench:0.8,scent:0.8,aroma:0.7,stink:0.7,fumes:0.5
smelled|odor:0.8,scent:0.6,stench:0.6,stink:0.5
smells|odors:0.9,stench:0.8,scents:0.8,aromas:0.7,fumes:0.4
smile|grin:0.8,beaming:0.5,smirk:0.4
smiling|grin:0.7,beaming:0.7,happy:0.4
smoke|cigarette:0.5,tobacco:0.5,fumes:0.5,plume:0.4
smoked|cigarette:0.7,tobacco:0.6,lit up:0.4
smoking|smokers:0.9,cigarettes:0.7,tobacco:0.7,nicotine:0.4
smooth|trouble-free:0.4
snack|treat:0.4,food:0.4
snake|serpent:0.7,python:0.6,rattlesnake:0.5,cobra:0.4,reptile:0.4
snakes|serpents:0.7,reptiles:0.6,rattlesnake:0.6,python:0.4,vipers:0.4
snap|break:0.4
sneak|smuggle:0.5,secretly:0.5,slip:0.4
sneaking|slipped:0.5,smuggling:0.5,secretly:0.5
snow|snowfall:0.8,snowstorm:0.8,blizzard:0.7,winter storm:0.6,flurries:0.5,wintry:0.4
sober|sobriety:0.8,rehab:0.5,abstinence:0.4
soccer|football:0.8,fifa:0.5,mls:0.4,world cup:0.4,futbol:0.4
social|societal:0.6,community:0.4
society|community:0.5,social:0.5,association:0.4,public:0.4
soda|soft drink:0.85,sugary drinks:0.6,cola:0.5,beverage:0.5,pop:0.4
soft|gentle:0.4,tender:0.4,lenient:0.4
software|program:0.6,app:0.5,application:0.5,operating system:0.4
soil|dirt:0.7,ground:0.5,earth:0.4
sold|sale:0.9,sell:0.9,sales:0.8,auctioned:0.6,marketed:0.5,divested:0.5,traded:0.4,buyer:0.4,purchased:0.4
soldier|troops:0.9,serviceman:0.9,servicemember:0.9,military personnel:0.8,infantryman:0.7,trooper:0.7,service member:0.6,military:0.5,army:0.5,combatant:0.5,gi:0.5,sergeant:0.4,marine:0.4,private:0.4
soldiers|troops:0.9,military:0.7,army:0.7,service members:0.7,servicemen:0.7,serviceman:0.7,infantry:0.6,gi:0.5,forces:0.5,marine:0.4
solid|strong:0.6,firm:0.4
solo|alone:0.7,single-handed:0.5,individual:0.4
solution|answer:0.6,remedy:0.6,fix:0.6,resolve:0.6,resolution:0.5
solve|solution:0.9,resolve:0.8,fix:0.7,crack:0.5,settle:0.5,address:0.4
solved|solution:0.9,resolved:0.8,cracked:0.6,settled:0.6,fixed:0.6
someday|one day:0.8,eventually:0.6,future:0.5
somehow|manage:0.4
someone|somebody:0.8,person:0.6,individual:0.5,man:0.4
sometimes|occasionally:0.8,at times:0.8,from time to time:0.6,periodically:0.5
somewhat|slightly:0.7,a bit:0.7,fairly:0.5,partly:0.5
song|tune:0.8,single:0.8,track:0.8,hit:0.5,anthem:0.5,ballad:0.5,music:0.5,lyrics:0.5
songs|tune:0.7,track:0.6,single:0.6,music:0.5,album:0.4,hit:0.4,ballad:0.4,anthem:0.4,lyrics:0.4
sons|boys:0.6,children:0.5
soon|shortly:0.7,imminent:0.5,quickly:0.4,upcoming:0.4,within days:0.4,early:0.4
sooner|earlier:0.8,faster:0.5,quicker:0.5,before:0.4
sophisticated|advanced:0.6,complex:0.5,high-tech:0.5
sore|painful:0.8,aching:0.6,pain:0.6,injured:0.4
sorrow|grief:0.9,sadness:0.9,mourning:0.6,regret:0.4
sorry|apology:0.8,apologized:0.8,apologetic:0.8,expressed regret:0.7,regret:0.6,remorse:0.6,remorseful:0.6,contrite:0.6
sort|type:0.8,kind:0.8,category:0.5,resolve:0.4
sorts|kinds:0.8,types:0.8
sound|noise:0.6,audio:0.5,boom:0.4
source|origin:0.6,supplier:0.4,official:0.4,cause:0.4,informant:0.4
sources|insiders:0.5
south|southern:0.9
southern|south:0.9
soviet|ussr:0.9,russian:0.6,kremlin:0.5
space|outer space:0.6,orbit:0.4,nasa:0.4,room:0.4
spain|spanish:0.9
spanish|spain:0.8
spare|extra:0.5,save:0.4
speak|spoke:0.9,talk:0.8,speech:0.7,address:0.6,remarks:0.5,comment:0.5,converse:0.5,tell:0.4
speaker|orator:0.5
speaking|talking:0.9,speech:0.9,addressing:0.7,said:0.6,remarks:0.6,told:0.5,interview:0.4
speaks|spoke:0.9,talks:0.7,speech:0.6,says:0.5,addresses:0.5,fluent:0.4,spokesman:0.4
special|unique:0.5,exclusive:0.4,particular:0.4,unusual:0.4
species|animals:0.4
specific|particular:0.8,exact:0.5,certain:0.5,detailed:0.5,precise:0.5
speech|speak:0.8,spoke:0.8,address:0.8,remarks:0.7,keynote:0.5,lecture:0.5,talk:0.4,oration:0.4
speed|velocity:0.7,mph:0.6,pace:0.6,fast:0.6,miles an hour:0.6,kilometers per hour:0.5,rapid:0.4
spend|spent:0.9,expenditure:0.7,cost:0.5,pay:0.5,outlay:0.5,expense:0.5,budget:0.4,invest:0.4
spending|expenditure:0.8,spent:0.8,outlays:0.6,budget:0.5,costs:0.4
spent|spending:0.9,expenditure:0.7,paid:0.6,cost:0.6,outlay:0.5,expenses:0.5,invested:0.4
spike|surge:0.8,increase:0.7,sharp rise:0.7,jump:0.6,rise:0.6
spill|spillage:0.9,leak:0.8,leaked:0.7,slick:0.6,discharge:0.5,contamination:0.4,spew:0.4,gush:0.4
spin|rotate:0.6,whirl:0.4
spinning|rotating:0.6,whirling:0.4
spirit|soul:0.5,morale:0.4,ghost:0.4
spiritual|religious:0.7,faith:0.4
spite|despite:0.6,malice:0.5
split|divide:0.7,separate:0.7,breakup:0.7,broke up:0.7,part ways:0.6,divorce:0.5,share:0.4,parted:0.4
spoil|ruin:0.7,mar:0.5
spoiled|ruined:0.6,rotten:0.4
spoke|talked:0.9,said:0.7,addressed:0.7,told:0.6,speech:0.6,remarks:0.5,interview:0.5
spoken|spoke:0.9,talked:0.8,said:0.5,verbal:0.5,addressed:0.4
spokesman|spokesperson:0.9,spokeswoman:0.9,press secretary:0.9,press officer:0.8,representative:0.7,communications director:0.6,publicist:0.6,official:0.4
spokesperson|spokesman:0.9,spokeswoman:0.9,press secretary:0.9,press officer:0.8,representative:0.7,publicist:0.6
spokeswoman|spokesperson:0.9,spokesman:0.9,press secretary:0.9,press officer:0.8,representative:0.7,publicist:0.6
sport|athletic:0.7,athletes:0.6,game:0.5
sports|athletic:0.8,athlete:0.6,game:0.4
spot|location:0.6,place:0.6,site:0.5,notice:0.5,position:0.4,see:0.4,berth:0.4
spots|places:0.4,locations:0.4
spotted|seen:0.8,saw:0.7,sighted:0.7,noticed:0.6,found:0.5,detected:0.4
spray|squirt:0.6,aerosol:0.5,mist:0.4
spread|transmit:0.6,transmission:0.6,outbreak:0.6,expand:0.5,circulate:0.5,disseminate:0.5,contagious:0.4,extend:0.4,infect:0.4,swept:0.4
spreading|spread:0.9,expanding:0.5,transmission:0.5,epidemic:0.4,outbreak:0.4,contagious:0.4
spy|espionage:0.9,secret agent:0.9,intelligence officer:0.8,intelligence:0.6,surveillance:0.6,eavesdrop:0.6,double agent:0.6,mole:0.6,agent:0.6,operative:0.6,wiretap:0.5,informant:0.4
squad|team:0.8,roster:0.6,unit:0.5,lineup:0.5
square|plaza:0.7
squeeze|crush:0.4,tighten:0.4
stab|knife:0.8,slash:0.5
stabbed|stab wounds:0.9,knife:0.8,attacked with a knife:0.7,slashed:0.5
stabbing|knife attack:0.9,knifed:0.9,knifing:0.9,stab wounds:0.8,slashed:0.5
stable|stability:0.9,steady:0.7,unchanged:0.5
staff|employees:0.9,workers:0.9,workforce:0.9,personnel:0.8,crew:0.5,team:0.4,aides:0.4,faculty:0.4
stage|phase:0.5,hold:0.4,theater:0.4,mount:0.4,platform:0.4
stairs|staircase:0.9,stairway:0.9,steps:0.8,stairwell:0.8
stake|holding:0.9,shareholding:0.9,share:0.8,interest:0.6,owns:0.5,percent:0.4
stall|delay:0.6,booth:0.5,kiosk:0.5,halt:0.4
stand|stance:0.5,position:0.4,tolerate:0.4,endure:0.4
standard|criteria:0.4,benchmark:0.4,norm:0.4
standards|requirements:0.6,criteria:0.6,norms:0.5,rules:0.5,guidelines:0.5
standing|upright:0.5,reputation:0.4,ranking:0.4,position:0.4
stands|position:0.4,stance:0.4
star|celebrity:0.7,actor:0.5,lead role:0.5,actress:0.4,play:0.4,appear:0.4,standout:0.4,icon:0.4,singer:0.4
stare|gaze:0.5,look:0.4
staring|gazing:0.9,looking:0.7,peering:0.6
start|begin:0.95,commence:0.85,launch:0.7,kick off:0.7,initiate:0.7,get underway:0.7,onset:0.6,open:0.5,found:0.5,establish:0.5,trigger:0.4,originate:0.4
started|began:0.9,commenced:0.9,begun:0.9,launched:0.7,kicked off:0.7,initiated:0.7,founded:0.6,got under way:0.6,opened:0.5,established:0.5,origin:0.4,set up:0.4
starting|begin:0.9,commencing:0.8,launch:0.6,opening:0.5,kickoff:0.5,effective:0.4,debut:0.4
starts|begins:0.9,commences:0.8,gets under way:0.7,opens:0.6,kicks off:0.6,start-up:0.4
starving|starvation:0.9,famine:0.8,hunger:0.8,hungry:0.7,malnutrition:0.7,malnourished:0.7,food shortage:0.5,undernourished:0.5
state|government:0.4,nation:0.4,condition:0.4,say:0.4,declare:0.4
statement|announcement:0.6,press release:0.6,declaration:0.6,remarks:0.5,comment:0.5,said:0.5
states|says:0.8,declares:0.6
statue|sculpture:0.8,monument:0.7,bust:0.5,memorial:0.5,bronze:0.5,sculptor:0.5
status|condition:0.6,position:0.5,standing:0.5,rank:0.4
stay|remain:0.9,lodged:0.5,resided:0.4,live in:0.4,accommodation:0.4,keep:0.4,linger:0.4,put up at:0.4
stayed|remained:0.9,lodged:0.4,lived:0.4
staying|remaining:0.8,residing:0.5,lodging:0.5,holed up:0.4,sheltering:0.4
stays|remains:0.9,keeps:0.5,lodges:0.4
steady|stable:0.7,constant:0.6,consistent:0.5,unchanged:0.5
steal|theft:0.9,stole:0.9,stolen:0.9,robbery:0.7,rob:0.7,burglary:0.6,larceny:0.6,thief:0.6,embezzle:0.5,shoplift:0.5,heist:0.5,loot:0.4
stealing|theft:0.9,larceny:0.8,thief:0.8,robbery:0.7,pilfering:0.7,burglary:0.6,embezzlement:0.6,shoplifting:0.6,looting:0.6,swiping:0.5
step|measure:0.6,move:0.5,action:0.4,stage:0.4
steps|measures:0.7,stairs:0.5,actions:0.5,moves:0.4
stick|adhere:0.5,baton:0.5,rod:0.4,club:0.4
sticking|adhering:0.6,clinging:0.5,glued:0.4
stiff|rigid:0.6,tough:0.5,harsh:0.4
still|remains:0.6,continues:0.6,yet:0.5,to this day:0.4,even now:0.4
sting|undercover:0.6
stink|stench:0.8,smell:0.7,odor:0.7
stinking|smelly:0.8,stench:0.8,foul:0.6,odor:0.6
stock|share:0.9,equity:0.8,inventory:0.5,supply:0.4,securities:0.4
stole|theft:0.9,robbed:0.7,thief:0.7,burglary:0.6,robbery:0.6,swiped:0.6,larceny:0.6,embezzled:0.6,looted:0.6,took:0.5,burglarized:0.5
stolen|stole:0.9,theft:0.8,looted:0.7,robbed:0.6,pilfered:0.6,thieves:0.6,missing:0.5,taken:0.5,burglary:0.5,robbery:0.5,embezzled:0.5,hijacked:0.4
stomach|abdomen:0.8,abdominal:0.8,belly:0.7,gut:0.5
stone|rock:0.8,granite:0.4,boulder:0.4
stones|rocks:0.9,pebbles:0.6,boulders:0.5,gems:0.4,bricks:0.4
stood|standing:0.9
stop|halt:0.8,cease:0.7,end:0.6,prevent:0.6,discontinue:0.6,block:0.5,suspend:0.5,curb:0.5,ban:0.4,thwart:0.4,pulled over:0.4,quit:0.4
stopped|halted:0.8,ceased:0.7,ended:0.6,suspended:0.6,discontinued:0.6,prevented:0.5,blocked:0.5,pulled over:0.5,barred:0.4,shut down:0.4,banned:0.4,thwarted:0.4
stopping|halting:0.9,halt:0.9,ceasing:0.8,ending:0.7,preventing:0.7,curbing:0.5,blocking:0.5
stops|halts:0.9,ceases:0.8,ends:0.7,suspends:0.6,prevents:0.5,blocks:0.5,discontinued:0.5
storage|stored:0.9,warehouse:0.6,depot:0.4
store|shop:0.8,retailer:0.6,outlet:0.5,retail:0.5,supermarket:0.4,grocery:0.4,stockpile:0.4
stores|shops:0.8,retailers:0.8,outlets:0.7,retail:0.7,supermarkets:0.5,department store:0.5,chains:0.5,merchants:0.5,boutiques:0.4,malls:0.4
stories|articles:0.6,tales:0.6,reports:0.5,accounts:0.5,coverage:0.4
storm|tropical storm:0.8,hurricane:0.7,thunderstorm:0.7,cyclone:0.6,typhoon:0.6,tempest:0.6,severe weather:0.6,tornado:0.5,blizzard:0.5,gale:0.5,gales:0.5,twister:0.4
story|account:0.6,tale:0.6,narrative:0.6,report:0.5,article:0.5,plot:0.5,news:0.4
straight|consecutive:0.6,in a row:0.6,direct:0.5,directly:0.5,heterosexual:0.4
strain|pressure:0.5,stress:0.5
strange|unusual:0.8,odd:0.8,bizarre:0.8,weird:0.8,peculiar:0.6,mysterious:0.5
stranger|unknown man:0.5,unidentified:0.4,unknown person:0.4
strangers|passersby:0.5,unknown people:0.4
strategy|plan:0.8,tactics:0.7,game plan:0.7,approach:0.6,policy:0.5,blueprint:0.4
stream|creek:0.7,brook:0.6,river:0.5
street|road:0.7,avenue:0.6,boulevard:0.5,thoroughfare:0.5,roadway:0.5,block:0.4
streets|roads:0.7,avenue:0.5,highways:0.4,sidewalks:0.4,boulevard:0.4,intersection:0.4
strength|strong:0.7,power:0.5,intensity:0.4,might:0.4
stress|strain:0.6,pressure:0.6,anxiety:0.5,emphasize:0.5,tension:0.4
stretch|extend:0.5,span:0.5
strict|stringent:0.9,tough:0.7,rigid:0.6,rigorous:0.6,harsh:0.5,tight:0.5,severe:0.4
strictly|rigidly:0.6,tightly:0.5
strike|struck:0.9,walkout:0.9,industrial action:0.9,work stoppage:0.8,stoppage:0.8,walked out:0.8,downed tools:0.7,hit:0.6,picket:0.6,attack:0.5,walk off:0.5,bombing:0.4
strikes|walkouts:0.8,work stoppages:0.7,attacks:0.6,hits:0.6,airstrikes:0.6,stoppages:0.6,raids:0.5,bombing:0.5
string|series:0.7,streak:0.5,spate:0.5
strip|undress:0.5,revoke:0.4,take away:0.4
stroke|cerebral hemorrhage:0.6,brain hemorrhage:0.6,aneurysm:0.4
strong|strength:0.8,powerful:0.7,robust:0.5,sturdy:0.5,potent:0.5,tough:0.4,intense:0.4,magnitude:0.4,firm:0.4
stronger|strengthen:0.9,more powerful:0.8,tougher:0.6,intensified:0.5,robust:0.5
strongly|firmly:0.7,vehemently:0.6,fiercely:0.5,heavily:0.4
struck|hit:0.95,collided:0.5,slammed:0.5,rammed:0.5,plowed:0.4,impact:0.4
structure|building:0.6,framework:0.4
struggle|battle:0.6,difficulty:0.6,fight:0.5,trouble:0.4,hardship:0.4
stubborn|intransigent:0.6,obstinate:0.6,persistent:0.5
stuck|stranded:0.85,trapped:0.85,stalled:0.5,gridlock:0.4,caught:0.4,deadlocked:0.4
student|pupil:0.9,undergraduate:0.7,schoolchild:0.6,learner:0.6,freshman:0.5,sophomore:0.5,enrolled:0.4,classmate:0.4
students|pupils:0.8,undergraduates:0.6,schoolchildren:0.6,enrollment:0.5,youths:0.4,children:0.4,freshmen:0.4,classmates:0.4
studied|research:0.6,examined:0.6,analyzed:0.6,researchers:0.5,major in:0.5,degree:0.4,graduate:0.4,attended:0.4,survey:0.4
studies|research:0.9,researchers:0.6,survey:0.5,examines:0.5,analysis:0.4,report:0.4,findings:0.4
study|research:0.8,researchers:0.6,survey:0.5,report:0.5,examine:0.5,analysis:0.5,experiment:0.4
studying|researching:0.6,examining:0.6,research:0.6,learning:0.5,student:0.5,majoring:0.5,reviewing:0.4,considering:0.4
stuff|things:0.7,items:0.6,belongings:0.6,material:0.5,goods:0.5,possessions:0.5
stuffed|crammed:0.5,packed:0.4
stunt|stuntman:0.6,trick:0.5
stupid|foolish:0.8,dumb:0.8,idiotic:0.7,silly:0.6,ridiculous:0.4,ignorant:0.4
style|fashion:0.5,manner:0.5,design:0.4
subject|topic:0.7,issue:0.5,theme:0.5,matter:0.4
subjects|topics:0.6,issues:0.4,participants:0.4,courses:0.4
submarine|sub:0.9,u-boat:0.7,submersible:0.6,vessel:0.4
substance|chemical:0.5,material:0.5,drug:0.4
subtle|understated:0.6,slight:0.5
subway|transit:0.6,underground:0.5,metro:0.5
succeed|success:0.9,successor:0.7,replace:0.5,take over from:0.5,accomplish:0.4,prevail:0.4
success|succeed:0.9,triumph:0.7,achievement:0.6,victory:0.6,accomplishment:0.6,win:0.5,hit:0.4,prosperity:0.4
successful|success:0.9,succeeded:0.8,thriving:0.5,prosperous:0.4,hit:0.4,triumphant:0.4
successor|replacement:0.8,succeeded:0.8,heir:0.7,replaced:0.7,takes over:0.7,new leader:0.4
sudden|abrupt:0.7,unexpected:0.6,surprise:0.4
suddenly|sudden:0.8,abruptly:0.7,unexpectedly:0.7,without warning:0.7,all of a sudden:0.6
sue|lawsuit:0.9,filed suit:0.9,legal action:0.9,take to court:0.9,litigation:0.8,suit:0.7,plaintiff:0.7,court action:0.7,class action:0.6,seek damages:0.6,complaint:0.4
suffer|endure:0.6,afflicted:0.6,sustain:0.5,undergo:0.4,hurt:0.4,experience:0.4,pain:0.4
suffered|sustained:0.8,endured:0.6,experienced:0.5,battled:0.4,diagnosed:0.4
suffering|anguish:0.6,misery:0.6,pain:0.5,distress:0.5,hardship:0.5,plight:0.5
suggest|propose:0.7,recommend:0.7,proposed:0.7,proposal:0.6,imply:0.5,indicate:0.5,hint:0.5,advise:0.5
suggested|proposed:0.8,recommended:0.7,hinted:0.6,advised:0.6,implied:0.6,indicated:0.6,put forward:0.6,urged:0.4
suggesting|implying:0.7,proposing:0.6,indicating:0.6,recommending:0.5,hinting:0.5
suggestion|proposal:0.8,recommendation:0.7,idea:0.6,advice:0.5,hint:0.4
suicide|killed himself:0.9,took his own life:0.9,killed herself:0.9,took her own life:0.9,self-inflicted:0.7,hanged himself:0.6
suit|lawsuit:0.8,sue:0.7,sued:0.7,litigation:0.6,legal action:0.6,case:0.5,complaint:0.4,filed:0.4
suitcase|luggage:0.8,baggage:0.7,bag:0.6,briefcase:0.4
suits|lawsuits:0.9,sued:0.7,litigation:0.6,complaints:0.4
sum|amount:0.8,total:0.5,money:0.5
sun|solar:0.7,sunlight:0.7,sunshine:0.6
sunny|sunshine:0.8,clear skies:0.6
sunset|dusk:0.7,nightfall:0.5
sunshine|sunlight:0.9,sunny:0.9
super|great:0.4,extremely:0.4
superior|better:0.7
supper|dinner:0.9,evening meal:0.7,meal:0.6
supplies|provisions:0.7,provides:0.7,goods:0.5,delivers:0.5,furnishes:0.5,aid:0.4,stockpile:0.4,equipment:0.4
supply|provide:0.8,furnish:0.6,stock:0.5,provision:0.4
support|backing:0.8,endorse:0.7,endorsement:0.6,favor:0.6,in favor of:0.6,aid:0.5,assistance:0.5,advocate:0.5,help:0.5
supporter|backer:0.9,advocate:0.7,proponent:0.7,loyalist:0.7,fan:0.6,ally:0.6,follower:0.6,adherent:0.5,faithful:0.4
suppose|assume:0.6,presume:0.6,supposedly:0.6
supposed|expected:0.6,scheduled:0.6,due:0.5,alleged:0.5,meant to:0.5,intended:0.5,slated:0.5,purported:0.4
sure|certain:0.8,confident:0.7,convinced:0.6,guaranteed:0.5,definite:0.5,positive:0.4
surely|certainly:0.8,undoubtedly:0.7,definitely:0.6
surface|emerge:0.4,exterior:0.4
surgeon|doctor:0.8,operated:0.6,physician:0.5,consultant:0.4
surgery|operation:0.9,surgical:0.9,operated on:0.8,procedure:0.6,went under the knife:0.6,transplant:0.4
surgical|surgery:0.9,operation:0.6
surprise|unexpected:0.8,astonished:0.8,stunned:0.7,shock:0.6,amazed:0.6,taken aback:0.6,startled:0.6,unforeseen:0.5
surprised|stunned:0.7,shocked:0.7,astonished:0.7,startled:0.7,unexpected:0.6,caught off guard:0.6,amazed:0.6,taken aback:0.6,unexpectedly:0.5
surprises|unexpected:0.7,stuns:0.6,shocks:0.6,astonishes:0.6
surrender|give up:0.8,turned himself in:0.8,capitulate:0.8,turned herself in:0.7,hand over:0.5,relinquish:0.5,yield:0.4
surrounded|encircled:0.9,ringed:0.6,besieged:0.5,flanked:0.5,enclosed:0.4,cordoned:0.4
surveillance|monitoring:0.8,spying:0.7,cctv:0.6,security camera:0.6,eavesdropping:0.6,wiretap:0.5,watch:0.4
survey|poll:0.9,questionnaire:0.7,study:0.6,respondents:0.5,census:0.4
survival|survivors:0.8,living:0.4,pulled through:0.4
survive|survivor:0.9,alive:0.7,live:0.6,lived:0.6,pulled through:0.6,outlive:0.5,rescued:0.4,escape:0.4
survived|survivor:0.9,survival:0.9,alive:0.7,lived:0.6,escaped:0.6,pulled through:0.5,rescued:0.5,outlived:0.4
survivor|survived:0.9,rescued:0.6,pulled alive:0.6,victim:0.4
suspect|suspicion:0.8,person of interest:0.8,accused:0.8,defendant:0.7,alleged:0.6,believed:0.5,gunman:0.5,assailant:0.5,perpetrator:0.5,arrested:0.5,charged:0.4,man in custody:0.4
suspected|alleged:0.8,suspicion:0.8,believed:0.7,allegedly:0.7,accused:0.6,presumed:0.5,thought:0.5
suspects|accused:0.7,person of interest:0.6,alleged:0.5,arrested:0.4,defendants:0.4
suspended|suspension:0.9,placed on leave:0.7,administrative leave:0.7,banned:0.6,halted:0.5,benched:0.5,put on hold:0.4,punished:0.4,paused:0.4
suspicion|suspected:0.9,doubt:0.4,mistrust:0.4
suspicious|suspicion:0.9,suspected:0.6,questionable:0.6,wary:0.5,skeptical:0.4,distrust:0.4
sustained|suffered:0.6,prolonged:0.5,upheld:0.4
swallow|ingest:0.8,eat:0.4
swallowed|ingested:0.8,ate:0.6
swamp|wetland:0.8,marsh:0.7,bog:0.6
swear|sworn:0.9,swore:0.9,vow:0.7,oath:0.7,pledge:0.5,curse:0.5,profanity:0.5,obscenities:0.4
sweating|perspiring:0.7,perspiration:0.6
swell|grow:0.5,increase:0.4,balloon:0.4
swim|swam:0.9,swimmer:0.8,pool:0.4,aquatic:0.4
swimming|swimmers:0.9,bathing:0.5,pool:0.4,freestyle:0.4
swing|shift:0.4,sway:0.4
switch|change:0.7,swap:0.7,shift:0.6,transition:0.6,convert:0.5,defect:0.4,replace:0.4
switched|changed:0.8,swapped:0.8,shifted:0.7,converted:0.5,transferred:0.4
swore|vowed:0.7,cursed:0.6,oath:0.6,profanity:0.5,pledged:0.5,expletive:0.4
sworn|oath:0.8,took office:0.6,inaugurated:0.6,vow:0.5
symbol|emblem:0.8,icon:0.5,sign:0.5,logo:0.5,insignia:0.5,represents:0.4
sympathy|condolences:0.8,compassion:0.6
symptoms|signs:0.7
system|network:0.5,structure:0.4,scheme:0.4
tag|label:0.4
taken|removed:0.6,seized:0.5,stolen:0.5,transported:0.5,grabbed:0.5,captured:0.4,rushed:0.4,confiscated:0.4,abducted:0.4
takeover|acquisition:0.9,acquired:0.8,buyout:0.8,merger:0.7,bought:0.7,purchase:0.6,bid:0.5
takes|took:0.8,requires:0.4,lasts:0.4,seizes:0.4
taking|seizing:0.4,removing:0.4,stealing:0.4,accepting:0.4
tale|story:0.9,account:0.5,narrative:0.5,fable:0.5,saga:0.5
talent|skill:0.7,ability:0.6,gift:0.5
talented|gifted:0.9,skilled:0.7,promising:0.4,prodigy:0.4
tales|stories:0.9,accounts:0.5,fables:0.5,narratives:0.4
talk|speak:0.7,discuss:0.7,discussions:0.7,conversation:0.6,chat:0.6,negotiations:0.5,dialogue:0.5,speech:0.5,address:0.4,lecture:0.4
talked|spoke:0.9,discussed:0.8,chatted:0.8,conversation:0.7,discussions:0.7,negotiated:0.5,interview:0.4,met with:0.4,addressed:0.4
talks|negotiations:0.9,discussions:0.9,dialogue:0.8,negotiated:0.8,negotiate:0.7,meeting:0.7,summit:0.6,speaks:0.5,speech:0.4
tall|height:0.8,feet:0.5,high:0.5,foot:0.4,towering:0.4
tan|suntan:0.5
tank|armored vehicle:0.6,container:0.4
tanks|armored vehicles:0.7,armoured vehicles:0.7,armor:0.5
tap|faucet:0.5,wiretap:0.4
tape|recording:0.8,recorded:0.8,footage:0.7,video:0.6,audio:0.5
tapes|recording:0.8,video:0.6,footage:0.5,cassette:0.5,audio:0.4
target|aim:0.6,goal:0.6,objective:0.5,victim:0.4,singled out:0.4
targets|aims:0.6,goals:0.6,victims:0.4,singles out:0.4
tariff|import tax:0.9,duty:0.8,levy:0.8,trade barrier:0.5
task|job:0.7,duty:0.6,assignment:0.6,mission:0.5,work:0.4
taste|flavor:0.8,palate:0.4
tastes|flavor:0.8,flavors:0.8,preferences:0.6,palate:0.5
tattoo|inked:0.6,body art:0.4
taught|instructed:0.8,teacher:0.8,lectured:0.7,professor:0.6,educated:0.5,trained:0.5,coached:0.4
tax|levy:0.8,duty:0.6,irs:0.5,revenue:0.5,tariff:0.5,excise:0.5,vat:0.5,surcharge:0.4
taxes|levy:0.6,tax bill:0.5,irs:0.4,duties:0.4
teach|teacher:0.9,taught:0.9,instruct:0.8,educate:0.8,instructor:0.8,tutor:0.6,lecture:0.5,train:0.5,professor:0.5,lesson:0.5,classes:0.4
teacher|educator:0.9,schoolteacher:0.9,taught:0.9,instructor:0.8,professor:0.6,tutor:0.6,schoolmaster:0.6,faculty:0.5,lecturer:0.4
teachers|educators:0.8,instructors:0.7,schoolteachers:0.7,faculty:0.6,professors:0.4
teaching|teachers:0.9,instruction:0.8,educating:0.7,instructor:0.7,tutoring:0.6,professor:0.5,classroom:0.5,lecturing:0.5
team|squad:0.8,club:0.6,side:0.6,crew:0.5,franchise:0.5,roster:0.4,group:0.4,unit:0.4
teams|squads:0.7,clubs:0.5,crews:0.5,franchises:0.4,sides:0.4
tear|rip:0.8,rupture:0.5,cry:0.4
tears|crying:0.8,wept:0.8,cried:0.8,weeping:0.8,sobbed:0.7
technical|technological:0.5,mechanical:0.4
technique|method:0.8,approach:0.5,procedure:0.4,skill:0.4
technology|tech:0.9,digital:0.4,software:0.4
teen|teenager:0.9,youth:0.8,adolescent:0.8,juvenile:0.6,youngster:0.6,minor:0.4
teenage|teen:0.95,adolescent:0.8,youth:0.6,juvenile:0.5,16-year-old:0.5,17-year-old:0.5,15-year-old:0.5,underage:0.4,young:0.4
teenager|teen:0.9,adolescent:0.8,youth:0.7,16-year-old:0.6,17-year-old:0.6,15-year-old:0.6,juvenile:0.5,high school student:0.5,boy:0.4,girl:0.4,minor:0.4,youngster:0.4
teeth|dental:0.7,dentures:0.4
telegram|cable:0.7,message:0.5,wire:0.5
telephone|phone:0.95,call:0.7,hotline:0.5,cellphone:0.4
television|tv:0.95,broadcast:0.6,network:0.5,channel:0.5,small screen:0.5,show:0.4,cable:0.4,aired:0.4
tell|inform:0.7,said:0.5,notify:0.5,disclose:0.5,recount:0.5,reveal:0.5,advise:0.4,brief:0.4,order:0.4,announce:0.4
telling|informing:0.8,said:0.7,revealing:0.5,notified:0.5,disclosed:0.5
tells|says:0.9,said:0.8,informs:0.7,recounts:0.6
temper|anger:0.6,rage:0.6,outburst:0.5
temperature|degrees:0.7,heat:0.5,celsius:0.5,fahrenheit:0.5
temporary|interim:0.8,short-term:0.8,provisional:0.7,stopgap:0.7,makeshift:0.6,acting:0.5,brief:0.4
tenant|renter:0.9,occupant:0.7,leaseholder:0.6,resident:0.6
tend|tendency:0.9,care for:0.5,likely to:0.5
tender|bid:0.5,soft:0.4,offer:0.4
tense|tension:0.9,strained:0.7,nervous:0.5
tension|friction:0.6,strain:0.5,hostility:0.5,conflict:0.4,stress:0.4
tent|encampment:0.5,camp:0.4,marquee:0.4
term|tenure:0.6,sentence:0.5,period:0.4,condition:0.4,stint:0.4
terminal|airport:0.4,station:0.4,fatal:0.4,incurable:0.4
terms|conditions:0.6,provisions:0.5,details:0.4
terrible|awful:0.7,horrible:0.7,dreadful:0.6,horrific:0.6,tragic:0.5,devastating:0.5,appalling:0.5
terribly|badly:0.6,severely:0.5,very:0.5
terrific|great:0.7,excellent:0.6,fantastic:0.6,outstanding:0.5
terrified|frightened:0.9,scared:0.9,fearful:0.8,afraid:0.8,petrified:0.8,terror:0.7,horrified:0.5
territory|land:0.7,region:0.6,area:0.6,turf:0.5,province:0.4,enclave:0.4
terror|terrorist:0.9,fear:0.5,attack:0.4,extremist:0.4
terrorist|terror:0.9,extremist:0.8,terror suspect:0.8,militant:0.7,jihadist:0.7,bomber:0.6,attacker:0.6,al-qaida:0.5,suicide bomber:0.5,al-qaeda:0.5,jihadi:0.5,insurgent:0.5,isis:0.4,gunman:0.4,radical:0.4
terrorists|terror:0.9,militants:0.7,extremists:0.7,jihadists:0.6,bombers:0.5,insurgents:0.5,suicide bombers:0.5,al qaeda:0.4,islamic state:0.4,gunmen:0.4,radicals:0.4
test|exam:0.8,examination:0.7,screening:0.6,trial:0.5,experiment:0.5,assess:0.5,evaluation:0.5
tested|tests:0.9,examined:0.5,screened:0.5,tried out:0.5,experiment:0.4,checked:0.4
testify|testimony:0.9,take the stand:0.8,took the stand:0.8,give evidence:0.8,witness:0.7,told the court:0.6,told jurors:0.6,on the stand:0.6
testimony|testified:0.9,witness:0.7,took the stand:0.7,told the court:0.6,evidence:0.5,statement:0.4
testing|screening:0.6,examining:0.6,trials:0.6,experiments:0.5,exams:0.4,evaluating:0.4
tests|exam:0.7,examination:0.6,screening:0.6,trial:0.4,checks:0.4,assess:0.4
thank|grateful:0.8,gratitude:0.8,appreciation:0.7,paid tribute:0.4,credited:0.4
thanks|gratitude:0.9,grateful:0.8,appreciation:0.7,credited:0.4
theater|theatre:0.9,playhouse:0.7,cinema:0.6,stage:0.5,auditorium:0.4,broadway:0.4
theatre|theater:0.9,playhouse:0.7,stage:0.5
theft|steal:0.9,stole:0.9,stolen:0.9,thief:0.9,larceny:0.8,robbery:0.7,burglary:0.7,heist:0.6,shoplift:0.6,embezzle:0.5,embezzlement:0.5,shoplifting:0.5,looting:0.4
theme|topic:0.5,subject:0.5,motif:0.4
theory|hypothesis:0.7,speculation:0.4,belief:0.4,believe:0.4
therapist|therapy:0.9,counselor:0.7,psychologist:0.6,psychiatrist:0.4
therapy|treatment:0.7,counseling:0.7,psychotherapy:0.7,rehabilitation:0.5,rehab:0.5
therefore|consequently:0.7,as a result:0.6,thus:0.6
thick|dense:0.7
thief|theft:0.9,burglar:0.8,robber:0.8,stole:0.8,stolen:0.7,robbery:0.6,burglary:0.6,shoplifter:0.6,bandit:0.5,pickpocket:0.5,raider:0.5,looter:0.4
thieves|theft:0.9,burglars:0.8,robbers:0.8,stole:0.8,stolen:0.7,robbery:0.6,bandits:0.5,looters:0.4
thin|slim:0.7,skinny:0.7,slender:0.6,lean:0.5,underweight:0.4
thing|item:0.5,object:0.5,matter:0.4,issue:0.4
thinking|believing:0.8,considering:0.7,contemplating:0.7,mulling:0.7,weighing:0.5,idea:0.4
thinks|believes:0.7,opinion:0.5,view:0.5,considers:0.5,says:0.4,contends:0.4
thirsty|thirst:0.9,dehydrated:0.5,dehydration:0.4
thought|believed:0.6,considered:0.5,idea:0.5,felt:0.4,suspected:0.4
thoughtful|considerate:0.7
thoughts|views:0.6,opinions:0.6,ideas:0.5,feelings:0.4
threat|threatened:0.9,danger:0.7,menace:0.7,risk:0.6,warning:0.5,intimidation:0.5,hazard:0.5,warned:0.4
threaten|threat:0.9,menace:0.6,intimidate:0.6,warn:0.5,jeopardize:0.4,endanger:0.4
threatened|threat:0.9,warned:0.6,menaced:0.6,endangered:0.5,jeopardized:0.5,intimidated:0.5,vowed:0.4
threatening|threat:0.9,menacing:0.6,intimidating:0.6,endangering:0.4
threats|threaten:0.95,danger:0.6,intimidation:0.6,warning:0.5,menace:0.5,risk:0.4
threw|hurled:0.9,tossed:0.9,flung:0.8,lobbed:0.7,chucked:0.7,pelted:0.6,pitched:0.5,heaved:0.5
thrill|excitement:0.7,excite:0.6
thrilled|excited:0.8,delighted:0.8,happy:0.7,ecstatic:0.6,elated:0.6,overjoyed:0.6
throat|neck:0.6
throne|monarchy:0.6,crown:0.6,reign:0.5,coronation:0.4
throughout|across:0.6,during:0.5
throw|toss:0.9,hurl:0.9,fling:0.7,lob:0.7,pitch:0.6,pelted:0.6,chucked:0.6
throwing|threw:0.9,hurl:0.8,toss:0.7,pitch:0.6,pelt:0.6,lob:0.5,fling:0.5
thrown|hurled:0.9,tossed:0.9,flung:0.8,ejected:0.6,lobbed:0.6,pitched:0.5,pelted:0.5,cast:0.4
throws|threw:0.9,hurls:0.7,tosses:0.7,flings:0.5,lobs:0.4
ticket|citation:0.5,admission:0.5,fine:0.4
tickets|admission:0.6,citation:0.5,fare:0.4
tide|surge:0.4,current:0.4
tie|draw:0.7,link:0.5,bind:0.5,connection:0.5,deadlock:0.5,level:0.4,bond:0.4
tied|bound:0.7,linked:0.6,deadlocked:0.6,draw:0.5,roped:0.5,connected:0.5,even:0.4,shackled:0.4
ties|links:0.8,connections:0.7,relations:0.6,relationship:0.6,association:0.4
tight|strict:0.5,close:0.5,narrow:0.5,stringent:0.5
times|occasions:0.6,repeatedly:0.5,era:0.4
timing|when:0.4,schedule:0.4
tiny|small:0.8,little:0.6,minuscule:0.6,miniature:0.5
tip|hint:0.5,advice:0.5,gratuity:0.5,information:0.4,lead:0.4,informant:0.4
tips|advice:0.6,leads:0.5,gratuity:0.4,suggestions:0.4
tire|tyre:0.9,wheel:0.4
tired|exhausted:0.8,fatigue:0.7,weary:0.7,fed up:0.4,sleepy:0.4
title|championship:0.7,crown:0.6,trophy:0.5
tits|breasts:0.8
tobacco|cigarette:0.8,smoking:0.7,cigar:0.4
today|nowadays:0.6,currently:0.5,now:0.4,this day:0.4
together|jointly:0.7,collaborate:0.6,joint:0.5,unite:0.5,united:0.5,combined:0.5,in tandem:0.4
toilet|lavatory:0.7,restroom:0.6,bathroom:0.6
told|said:0.85,informed:0.7,stated:0.6,notified:0.5,according to:0.5,testified:0.4,ordered:0.4
tolerate|put up with:0.6,accept:0.4
ton|tonnage:0.7,pounds:0.4
tons|tonnes:0.8
too|also:0.7,as well:0.7,overly:0.6,excessively:0.6
took|seized:0.5,grabbed:0.5,stole:0.4,captured:0.4,removed:0.4,brought:0.4,snatched:0.4
tool|instrument:0.6,device:0.6,equipment:0.4
tools|equipment:0.5,instrument:0.4
tooth|teeth:0.9,dental:0.6,dentist:0.4
top|leading:0.6,highest:0.6,best:0.5,peak:0.5,senior:0.5,number one:0.5,summit:0.4,chief:0.4,exceed:0.4,foremost:0.4
tops|exceeds:0.5,surpasses:0.5,leads:0.4
tore|torn:0.9,ripped:0.8,tear:0.8,ruptured:0.5
torn|ripped:0.7,ruptured:0.4
torture|mistreatment:0.6,abuse:0.5,beaten:0.5,brutality:0.5,torment:0.5
tortured|mistreated:0.6,brutalized:0.6,abused:0.5,beaten:0.5
toss|throw:0.8,threw:0.7,hurl:0.6,discard:0.5
tossed|threw:0.85,thrown:0.8,hurled:0.7,discarded:0.5,lobbed:0.5
total|altogether:0.6,overall:0.6,sum:0.5,combined:0.5,all:0.4,complete:0.4,amount:0.4,entire:0.4
totally|completely:0.9,entirely:0.8,fully:0.7,wholly:0.7,total:0.6
touch|contact:0.5,fondled:0.5,groped:0.5,handle:0.4
touched|fondled:0.6,contact:0.5,groped:0.5
touching|groping:0.6,fondling:0.6,contact:0.5,moving:0.5,emotional:0.4
tough|difficult:0.7,hard:0.7,harsh:0.6,challenging:0.6,strict:0.5,stringent:0.5,rugged:0.4
tour|visit:0.6,trip:0.5,concert:0.4,travel:0.4
tourist|holidaymaker:0.9,vacationer:0.9,visitor:0.8,sightseer:0.8,traveller:0.7,traveler:0.7
tournament|tourney:0.8,competition:0.7,championship:0.6,contest:0.4
tower|skyscraper:0.6,high-rise:0.6,spire:0.4
town|city:0.6,village:0.6,municipality:0.6,community:0.5,township:0.5,municipal:0.4,suburb:0.4
toy|plaything:0.5,doll:0.5
toys|playthings:0.8,dolls:0.5,games:0.4
trace|track:0.7,locate:0.5,find:0.4,sign:0.4
track|monitor:0.6,trace:0.5,circuit:0.4,trail:0.4,follow:0.4
tracking|monitoring:0.7,tracing:0.5,following:0.4,surveillance:0.4
trade|commerce:0.7,exports:0.5,imports:0.5,swap:0.5,exchange:0.5,deal:0.4
tradition|traditional:0.9,custom:0.8,heritage:0.5,ritual:0.5,practice:0.4
traditional|customary:0.7,conventional:0.7,custom:0.6,classic:0.4
traffic|congestion:0.6,gridlock:0.6,vehicles:0.5,motorists:0.5,rush hour:0.4
tragedy|tragic:0.9,disaster:0.7,catastrophe:0.6,calamity:0.6,deaths:0.5,accident:0.4
tragic|tragedy:0.9,devastating:0.5,heartbreaking:0.5,fatal:0.4
trail|path:0.8,footpath:0.7,track:0.5,behind:0.5,follow:0.4,hiking:0.4
trailer|mobile home:0.6,tractor-trailer:0.4,rig:0.4
train|rail:0.7,railway:0.6,locomotive:0.6,railroad:0.6,coach:0.5,practice:0.4,amtrak:0.4
trained|training:0.9,coached:0.5,taught:0.5,prepared:0.4,instructed:0.4,educated:0.4,schooled:0.4
trainer|coach:0.8,instructor:0.7,handler:0.4
training|practice:0.5,drills:0.5,exercises:0.5,coaching:0.5,instruction:0.5,preparation:0.4,boot camp:0.4,workout:0.4
trains|rail:0.7,railway:0.6,amtrak:0.5,railroad:0.5,subway:0.4,coaches:0.4
traitor|treason:0.8,turncoat:0.8,treasonous:0.8,betrayed:0.7,spy:0.5,collaborator:0.4
transcript|record:0.5,text:0.5
transfer|move:0.6,relocate:0.6,moving:0.5,hand over:0.5,reassign:0.5,switch:0.4
transferred|moved:0.8,relocated:0.6,reassigned:0.6,shifted:0.5,transported:0.5
transmission|spread:0.5,broadcast:0.4
transport|carry:0.5,ship:0.5,haul:0.5,transit:0.5,deliver:0.4,airlift:0.4
trap|snare:0.6,lure:0.4
trapped|stranded:0.7,stuck:0.7,pinned:0.6,marooned:0.5,ensnared:0.5,caught:0.4,buried:0.4
trash|garbage:0.9,rubbish:0.9,waste:0.8,litter:0.7,refuse:0.6,debris:0.4
trauma|traumatic:0.9,traumatized:0.9,injury:0.5,shock:0.4,ptsd:0.4
travel|journey:0.8,trip:0.7,flew:0.5,tourism:0.5,voyage:0.5,went to:0.5,tour:0.4,visit:0.4,commute:0.4,trek:0.4
traveled|trip:0.8,journeyed:0.7,visited:0.6,flew:0.6,went:0.6,toured:0.4,trek:0.4,drove:0.4
traveling|trip:0.8,journeying:0.7,en route:0.6,heading:0.6,bound for:0.6,touring:0.5,flying:0.4,commuting:0.4
treasure|valuables:0.5,riches:0.5,hoard:0.4
treat|treatment:0.8,care for:0.6,therapy:0.5,cure:0.4,handle:0.4
treated|treatment:0.9,hospitalized:0.5,cared:0.4,therapy:0.4
treating|treatment:0.9,therapy:0.6,caring for:0.6
treatment|treated:0.9,therapy:0.7,care:0.6,medication:0.5,chemotherapy:0.4,rehab:0.4,cure:0.4
treaty|accord:0.9,pact:0.9,agreement:0.8,convention:0.6
trees|forest:0.6,woods:0.5,woodland:0.5,timber:0.4,pines:0.4,oaks:0.4
tremendous|enormous:0.8,huge:0.7,great:0.6
trial|court case:0.8,tried:0.7,proceedings:0.6,hearing:0.6,prosecution:0.6,court:0.5,jury:0.4,court-martial:0.4,test:0.4
trick|deceive:0.7,dupe:0.7,ruse:0.7,fool:0.6,scam:0.6,ploy:0.6,hoax:0.5,con:0.5,stunt:0.4
tricks|dupe:0.6,fool:0.6,deceive:0.6,scam:0.5,prank:0.5,ploy:0.5
tricky|difficult:0.6,complicated:0.6,delicate:0.5
tried|attempted:0.9,attempt:0.9,sought:0.7,endeavored:0.7,effort:0.6,bid:0.5,aimed:0.4,on trial:0.4
tries|attempts:0.9,tried:0.9,efforts:0.6,seeks:0.6,aims:0.4,bid:0.4
trigger|spark:0.7,set off:0.7,cause:0.6,provoke:0.5,prompt:0.5
trip|journey:0.8,visit:0.8,travel:0.7,voyage:0.7,tour:0.6,excursion:0.6,travelled:0.6,expedition:0.5,trek:0.5,flight:0.4
triple|three times:0.7,threefold:0.7
trips|travel:0.8,journey:0.7,visit:0.6,excursion:0.6,tour:0.5,voyage:0.5,vacation:0.4
troops|soldiers:0.9,forces:0.8,servicemen:0.8,army:0.7,military:0.7,gis:0.6,infantry:0.5,personnel:0.5,marines:0.4,battalion:0.4
trophy|cup:0.6,award:0.6,prize:0.6
trouble|problem:0.7,difficulty:0.7,woes:0.6,turmoil:0.5,unrest:0.5,distress:0.5,crisis:0.5,violence:0.4,beset:0.4,plague:0.4,ailing:0.4
troubled|struggling:0.7,embattled:0.7,ailing:0.6,beleaguered:0.6,disturbed:0.5,plagued:0.4
troubles|problems:0.8,woes:0.8,difficulties:0.7,struggles:0.6,turmoil:0.4
truce|ceasefire:0.9,armistice:0.8,cessation of hostilities:0.8,peace deal:0.6
truck|lorry:0.9,hgv:0.8,pickup:0.7,tractor-trailer:0.7,semi:0.6,big rig:0.6,vehicle:0.6,rig:0.5,18-wheeler:0.5
trucks|lorries:0.7,vehicles:0.6,tractor-trailers:0.6,pickups:0.5,semis:0.4
truly|really:0.7,genuinely:0.6
trust|confidence:0.7,faith:0.6,credibility:0.5,rely:0.5,belief:0.4,reliable:0.4,credible:0.4
trusted|reliable:0.6,relied on:0.6,confidence:0.6,faith:0.5
truth|true:0.6,facts:0.5,honesty:0.4,reality:0.4
try|attempt:0.8,seek:0.6,effort:0.5,aim:0.5,bid:0.5,strive:0.5,endeavor:0.5,prosecute:0.4,trial:0.4,struggle:0.4
trying|attempting:0.8,seeking:0.6,effort:0.6,working to:0.5,bid:0.4,aiming:0.4,struggling:0.4
tune|song:0.7,melody:0.7
tunnel|underground passage:0.6,passageway:0.5
turkey|turkish:0.8
turn|rotate:0.5,become:0.4,transform:0.4,convert:0.4,veer:0.4
turned|veered:0.5,rotated:0.4,transformed:0.4,became:0.4,converted:0.4,swerved:0.4
turns|becomes:0.4,transforms:0.4
twice|two times:0.9,second time:0.6,double:0.5,two:0.4
twins|siblings:0.4,conjoined:0.4
twisted|mangled:0.5,warped:0.4
twister|tornado:0.9,storm:0.4
tycoon|businessman:0.9,magnate:0.9,mogul:0.9,billionaire:0.7,industrialist:0.6,entrepreneur:0.5,oligarch:0.4
type|kind:0.8,sort:0.8,category:0.5,form:0.4,variety:0.4
types|kinds:0.9,sorts:0.7,varieties:0.6,forms:0.5,models:0.4,strains:0.4
typical|usual:0.6,normal:0.6,average:0.5
ugly|unattractive:0.7,unsightly:0.7,nasty:0.5,eyesore:0.4
ultimate|final:0.7,eventual:0.6
umbrella|parasol:0.6
unable|could not:0.8,cannot:0.7,can't:0.7,incapable:0.6,failed:0.5
unbelievable|incredible:0.8,astonishing:0.6,amazing:0.5,unimaginable:0.4
uncle|relative:0.5
uncomfortable|discomfort:0.8,uneasy:0.7,awkward:0.6
unconscious|passed out:0.8,unresponsive:0.8,knocked out:0.7,coma:0.6,fainted:0.6,blacked out:0.6,collapsed:0.5
undercover|plainclothes:0.7,covert:0.6,secret:0.6,sting:0.6,posing as:0.5
underground|subterranean:0.6,subway:0.4,buried:0.4
underneath|beneath:0.9,under:0.8,below:0.7
understand|comprehend:0.7,grasp:0.6,make sense of:0.6,realize:0.5,know:0.4
understanding|comprehension:0.6,knowledge:0.4,agreement:0.4
understands|knows:0.5,realizes:0.5,aware:0.4
understood|comprehend:0.7,knew:0.5,realized:0.5,grasp:0.5,recognized:0.4
underwear|undergarments:0.9,lingerie:0.7,panties:0.7,boxers:0.5,briefs:0.5,bra:0.4
unexpected|surprise:0.8,unforeseen:0.7,surprising:0.7,unanticipated:0.7,sudden:0.6,abrupt:0.5
unfair|unjust:0.8,discriminatory:0.7,discrimination:0.6,biased:0.6,bias:0.6,inequitable:0.6,prejudiced:0.4
unfortunate|regrettable:0.7,unlucky:0.5
unfortunately|regrettably:0.7,sadly:0.6
unhappy|dissatisfied:0.8,discontent:0.7,displeased:0.7,sad:0.6,disappointed:0.6,upset:0.6,disgruntled:0.6,angry:0.5,complained:0.5,critical of:0.4
union|trade union:0.9,organized labor:0.8,labor:0.7,labor group:0.7,labour group:0.6,teamsters:0.4,federation:0.4,workers:0.4,guild:0.4,alliance:0.4
unique|one of a kind:0.8,distinctive:0.7,unusual:0.5,only:0.4,unparalleled:0.4
unit|division:0.5,squad:0.4,subsidiary:0.4
united|unified:0.7
units|apartments:0.5,homes:0.4,divisions:0.4
universe|cosmos:0.7,galaxy:0.4
university|college:0.7,campus:0.6,school:0.5,institute:0.4
unknown|unidentified:0.7,unclear:0.7,undetermined:0.7,undisclosed:0.6,mystery:0.5,obscure:0.4,anonymous:0.4
until|till:0.9,up to:0.5,through:0.4,before:0.4
unusual|uncommon:0.8,rare:0.7,strange:0.7,odd:0.7,atypical:0.7,bizarre:0.6,abnormal:0.6,unique:0.5,unprecedented:0.4
upper|higher:0.6,top:0.5
upset|angry:0.7,angered:0.7,anger:0.6,outraged:0.6,distraught:0.6,displeased:0.6,disappointed:0.5,furious:0.5,irate:0.5,disturbed:0.5,criticized:0.4,defeated:0.4
upstairs|second floor:0.6,upper floor:0.6
urge|call on:0.7,encourage:0.7,implore:0.6,plead:0.5,press:0.5,advise:0.5,appeal:0.5,exhort:0.5,recommend:0.4,push:0.4
urgent|emergency:0.6,immediate:0.6,pressing:0.6,critical:0.5
use|utilize:0.8,usage:0.8,employ:0.6,rely on:0.5,consume:0.4,apply:0.4,deploy:0.4,adopt:0.4
used|utilized:0.7,employed:0.5,secondhand:0.5,pre-owned:0.5,deployed:0.4
useful|helpful:0.7,beneficial:0.5,valuable:0.4
useless|ineffective:0.6,worthless:0.5,futile:0.5
uses|utilizes:0.9,employs:0.6,relies on:0.5,applies:0.4,consumes:0.4,deploys:0.4
usual|normal:0.8,typical:0.8,regular:0.6,ordinary:0.5,customary:0.5,average:0.4
usually|typically:0.8,normally:0.8,generally:0.7,usual:0.7,often:0.6,customarily:0.5,tend to:0.5
vacation|vacationing:0.9,holiday:0.8,tourists:0.5,trip:0.5,getaway:0.5,leave:0.4,resort:0.4,recess:0.4
vaccine|jab:0.9,immunization:0.9,inoculation:0.9,immunisation:0.9,vaccinated:0.9,shot:0.7
valuable|precious:0.5,worth:0.5,prized:0.5,expensive:0.4,priceless:0.4
value|worth:0.8,price:0.6,cost:0.5,priced:0.5,appraised:0.5,estimated at:0.4
values|principles:0.7,ideals:0.6,beliefs:0.5,worth:0.5
van|minivan:0.7,vehicle:0.5
various|several:0.7,different:0.7,range of:0.6,numerous:0.5
vault|safe:0.5
vegetables|produce:0.6,crops:0.4,greens:0.4
vehicle|car:0.8,automobile:0.8,truck:0.6,suv:0.6,auto:0.5,sedan:0.4,van:0.4,pickup:0.4
verdict|ruling:0.8,judgment:0.8,jury decision:0.8,found guilty:0.7,convicted:0.6,jury:0.5,decision:0.5,acquitted:0.5,conviction:0.5,not guilty:0.4
version|edition:0.5,account:0.5,adaptation:0.5,model:0.4
versus|against:0.9,vs.:0.9
vessel|ship:0.9,boat:0.8,craft:0.4,tanker:0.4,freighter:0.4
veteran|ex-serviceman:0.9,vet:0.9,former soldier:0.8,served in the military:0.6
vicious|brutal:0.7,violent:0.6,savage:0.6
victim|casualty:0.7,killed:0.6,dead:0.5,injured:0.5,deceased:0.5,complainant:0.5,wounded:0.4,survivor:0.4
victims|casualties:0.6,killed:0.5,dead:0.5,injured:0.4,wounded:0.4,fatalities:0.4,deceased:0.4
victor|winner:0.8,champion:0.6
victory|win:0.9,won:0.9,triumph:0.8,defeated:0.6,beat:0.5,success:0.4
video|footage:0.9,videotape:0.8,clip:0.8,recording:0.7,tape:0.6,film:0.5,youtube:0.4
view|opinion:0.7,belief:0.5,stance:0.5,perspective:0.5,attitude:0.5,position:0.5,watch:0.4,regard:0.4
village|hamlet:0.8,town:0.6,settlement:0.5,community:0.4
violation|breach:0.8,infraction:0.7,infringement:0.6,offense:0.5,break:0.5,contravene:0.4
violence|violent:0.9,bloodshed:0.8,fighting:0.6,unrest:0.6,attacks:0.6,clashes:0.6,riots:0.5,assaults:0.5,killings:0.5,abuse:0.4
violent|violence:0.9,brutal:0.6,bloody:0.6,riot:0.5,clashes:0.5,turmoil:0.4,assault:0.4,unrest:0.4
virus|infection:0.5,disease:0.5,infected:0.5,flu:0.4,outbreak:0.4
vision|eyesight:0.8,sight:0.7,eye:0.4
visit|trip:0.7,traveled to:0.7,tour:0.6,went to:0.6,arrived:0.4
visited|went to:0.8,toured:0.7,traveled to:0.7,trip to:0.7,stopped by:0.6,arrived in:0.5,flew to:0.5
visiting|touring:0.7,trip to:0.7,traveling to:0.6,tourists:0.5
visitor|visit:0.7,tourist:0.6,guest:0.6,traveler:0.4
visitors|tourists:0.8,visit:0.8,guests:0.6,tourism:0.5,travelers:0.4
visual|optical:0.5,sight:0.4
vital|crucial:0.8,essential:0.8,critical:0.6,important:0.6,key:0.6
voice|vocal:0.5,express:0.4
voices|vocals:0.4
volume|amount:0.4,shares traded:0.4
volunteer|unpaid:0.5,donate time:0.4
vote|ballot:0.9,cast ballot:0.8,election:0.7,poll:0.7,elect:0.6,elected:0.6,referendum:0.5,approve:0.4,cast:0.4
voted|cast ballots:0.8,voters:0.8,ballot:0.7,elected:0.6,election:0.5,polls:0.5
votes|ballots:0.85,polls:0.6,elects:0.5,election:0.5,approves:0.4
vulnerable|at risk:0.8,susceptible:0.6,defenseless:0.5,exposed:0.4
wait|await:0.9,delay:0.5,stand by:0.5,hold off:0.5,queue:0.5,on hold:0.5,lined up:0.4,pending:0.4
waited|awaited:0.7,delay:0.5,pending:0.4,lined up:0.4
waiter|server:0.8,waitress:0.8,restaurant worker:0.7
waiting|await:0.9,pending:0.5,delay:0.5,queue:0.5,on hold:0.5,lined up:0.5,standing by:0.4
wake|woke:0.9,awaken:0.8,awake:0.7,aftermath:0.5
wakes|woke:0.9,awakens:0.8,awoke:0.8,regains consciousness:0.5
waking|woke:0.9,awakened:0.8,awoke:0.8
walk|on foot:0.7,stroll:0.7,hike:0.5,pedestrian:0.5,march:0.4,trek:0.4
walked|strolled:0.7,on foot:0.6,marched:0.5,hiked:0.5,stepped:0.4
walker|pedestrian:0.5,hiker:0.4
walking|on foot:0.8,strolling:0.8,pedestrian:0.6,hiking:0.5,trekking:0.5,marching:0.4,foot:0.4
wall|barrier:0.6,fence:0.5
wallet|billfold:0.8,purse:0.6
walls|barrier:0.5
wandering|roaming:0.8,strayed:0.6
wanted|sought:0.7,desired:0.7,wished:0.7,hoped:0.6,seeking:0.6,intended:0.5,aimed:0.5,looking to:0.5,keen to:0.5,fugitive:0.4,demanded:0.4
wanting|desire:0.6,seeking:0.5,hoping:0.5,wishing:0.5
wants|seek:0.8,hope:0.6,wish:0.6,desire:0.6,demand:0.6,calls for:0.6,looking to:0.6,intend:0.5,aim:0.5,plan:0.4,request:0.4,urge:0.4
war|wartime:0.9,conflict:0.9,warfare:0.9,hostilities:0.8,fighting:0.8,combat:0.6,invasion:0.6,battle:0.5
warehouse|storage facility:0.6,depot:0.5,distribution center:0.5
warm|heated:0.4,mild:0.4,hot:0.4,balmy:0.4
warn|caution:0.8,alert:0.7,advise:0.5,threaten:0.4
warned|cautioned:0.8,alert:0.6,advised:0.5,threatened:0.4,advisory:0.4,notified:0.4
warning|warned:0.9,alert:0.8,cautioned:0.8,caution:0.7,advisory:0.7,threat:0.5,alarm:0.5
warrant|order:0.4,justify:0.4
warrior|fighter:0.6,soldier:0.5
warriors|fighters:0.6,soldiers:0.4
wars|conflicts:0.8,battles:0.5,hostilities:0.5
wash|clean:0.6,rinse:0.5,laundry:0.4
washed|rinsed:0.5,cleaned:0.5,swept:0.4
washing|cleaning:0.7,laundry:0.6,rinsing:0.5,laundering:0.4
waste|squander:0.7,garbage:0.6,trash:0.6,refuse:0.5,rubbish:0.5,sewage:0.4,sludge:0.4
wasted|squandered:0.9,frittered:0.6,misused:0.5,drunk:0.4
wasting|wasteful:0.8,squandering:0.7
watch|view:0.7,observe:0.7,viewer:0.6,monitor:0.6,tune in:0.6,see:0.5,witness:0.5,spectators:0.5,audience:0.4,surveillance:0.4
watchdog|regulator:0.9,oversight body:0.8,ombudsman:0.7,monitor:0.6,commission:0.5,inspectorate:0.5,authority:0.5
watched|viewed:0.8,observed:0.7,viewers:0.6,looked on:0.6,saw:0.6,monitored:0.5,witnessed:0.5,audience:0.5
watches|views:0.6,timepiece:0.6,observe:0.6,sees:0.5,monitors:0.5
watching|viewing:0.8,observing:0.7,viewers:0.6,monitoring:0.6,tuned in:0.6,audience:0.5,spectators:0.5,surveillance:0.4
wave|surge:0.5,spate:0.5
waves|surf:0.6,swells:0.4
way|method:0.6,manner:0.6,route:0.5,path:0.5,approach:0.5,means:0.5,technique:0.4
ways|method:0.7,means:0.6,strategies:0.5,manner:0.5,steps:0.4,approach:0.4,options:0.4
weak|feeble:0.6,frail:0.6,fragile:0.6,poor:0.4,sluggish:0.4,vulnerable:0.4,ailing:0.4
weakness|weak:0.8,vulnerability:0.7,frailty:0.5,flaw:0.4
wealthy|rich:0.9,wealth:0.9,affluent:0.8,millionaire:0.7,billionaire:0.7,well-off:0.6,fortune:0.5,prosperous:0.5,net worth:0.4
weapon|weaponry:0.9,gun:0.8,firearm:0.8,arms:0.8,armed:0.6,knife:0.5,rifle:0.5,handgun:0.5,munitions:0.5,pistol:0.4
weapons|weaponry:0.9,arms:0.8,firearms:0.8,guns:0.7,munitions:0.7,arsenal:0.7,rifles:0.5,missiles:0.4,ammunition:0.4,artillery:0.4
wear|wore:0.9,dressed:0.7,clad in:0.6,donned:0.6,clothing:0.5,outfit:0.5,attire:0.5,sport:0.4
wearing|wore:0.9,worn:0.9,dressed in:0.8,clad in:0.7,donning:0.6,clothes:0.4,attire:0.4,sporting:0.4,outfit:0.4
wears|wore:0.9,dressed:0.7,dons:0.6,clad:0.6,attire:0.4,sports:0.4
weather|forecast:0.6,climate:0.5,conditions:0.5,temperatures:0.5,meteorologist:0.5,storm:0.4
web|internet:0.8,website:0.8,online:0.7,site:0.5
wedding|marriage:0.9,married:0.9,nuptials:0.9,wed:0.8,tied the knot:0.8,marry:0.7,bride:0.5,ceremony:0.5,groom:0.4
weed|marijuana:0.9,cannabis:0.9,pot:0.8
week|seven days:0.7,seven-day:0.6
weekend|saturday:0.6,sunday:0.6
weigh|weight:0.9,consider:0.6,pounds:0.6,tipped the scales:0.6,heavy:0.4
weight|weigh:0.9,pounds:0.5,heavy:0.4,obesity:0.4,kilograms:0.4,pound:0.4
weird|strange:0.9,bizarre:0.9,odd:0.9,unusual:0.8,peculiar:0.8,eerie:0.4
welcome|greet:0.8,embrace:0.5,received:0.4,hail:0.4,applaud:0.4
welfare|public assistance:0.7,well-being:0.7,benefits:0.6,social security:0.4,food stamps:0.4
went|traveled:0.6,headed:0.5,visited:0.5,attended:0.5,left for:0.4,departed:0.4,flew:0.4
wet|soaked:0.6,rain:0.5,rainy:0.5,damp:0.5,drenched:0.5
whale|marine mammal:0.4
wheel|tire:0.4,steering:0.4
whip|flog:0.6,lash:0.6
whisper|murmur:0.5
whistleblower|leaker:0.8,informant:0.7,leaked:0.6,source:0.5,exposed:0.5
whoever|anyone:0.6
whole|entire:0.9,full:0.5,complete:0.5,total:0.4
whore|prostitute:0.8
wicked|evil:0.8
wide|width:0.9,broad:0.8,extensive:0.6,vast:0.4
widow|late husband:0.7,wife:0.6,survived by:0.5,bereaved:0.4
wife|spouse:0.9,married:0.7,partner:0.6,husband of:0.4,widow:0.4,bride:0.4
wild|feral:0.5,wilderness:0.4,untamed:0.4
willing|prepared to:0.7,ready:0.6,agree:0.5,readiness:0.5,open to:0.5,voluntary:0.4
win|victory:0.9,won:0.9,triumph:0.9,beat:0.8,victorious:0.8,defeated:0.7,defeat:0.6,champion:0.6,clinch:0.6,prevail:0.6,clinched:0.6,prevailed:0.6,capture:0.5,success:0.5,elected:0.4,title:0.4
wind|gust:0.6,gale:0.5,breeze:0.5,mph:0.4,storm:0.4
window|pane:0.6,glass:0.5,windshield:0.4
winds|gusts:0.8,storm:0.5,gales:0.5,mph:0.4,hurricane:0.4
wine|vineyard:0.4,vintage:0.4,winery:0.4
winner|won:0.9,wins:0.9,victor:0.9,champion:0.8,victorious:0.7,victory:0.6,triumphed:0.6,triumph:0.5,title:0.4,prize:0.4,crowned:0.4,medalist:0.4,recipient:0.4
winning|won:0.9,winner:0.9,victory:0.8,triumph:0.7,victorious:0.7,defeating:0.5
wins|victory:0.9,won:0.9,victories:0.9,triumphs:0.7,defeats:0.6,beats:0.6,captures:0.6,elected:0.5,awarded:0.4,claims:0.4
winter|cold:0.4,snow:0.4
wipe|erase:0.6,clean:0.4,eliminate:0.4
wire|cable:0.5
wired|transferred:0.4
wisdom|wise:0.8,knowledge:0.4,insight:0.4
wise|prudent:0.6,smart:0.5,sensible:0.5
wish|want:0.7,desire:0.7,hope:0.6,seek:0.4
wishes|desires:0.7,wants:0.6,hopes:0.5
witch|witchcraft:0.7
witches|witchcraft:0.9,sorcery:0.6,wizards:0.4
withdraw|pull out:0.9,drop out:0.7,pull back:0.7,retreat:0.6,back out:0.6,remove:0.5,rescind:0.4,retract:0.4
within|inside:0.7
without|lacking:0.6,absence of:0.5,no:0.4
witness|eyewitness:0.9,bystander:0.7,onlooker:0.7,testified:0.7,testify:0.6,testimony:0.6,passerby:0.6,saw:0.5,observe:0.5
witnesses|eyewitnesses:0.9,bystanders:0.6,testified:0.6,onlookers:0.6,spectators:0.4,saw:0.4
wives|spouses:0.8,women married:0.4
woke|awoke:0.9,awakened:0.8,roused:0.5,regained consciousness:0.4
woman|female:0.7,lady:0.6,wife:0.4,mother:0.4
women|woman:0.9,female:0.8,ladies:0.5,girls:0.4
won|victory:0.8,victorious:0.8,triumphed:0.8,winner:0.8,clinched:0.7,prevailed:0.7,defeated:0.6,beat:0.6,captured:0.5,secured:0.5,awarded:0.5,elected:0.5
wondered|questioned:0.5,asked:0.4,speculated:0.4
wood|wooden:0.9,timber:0.7,lumber:0.7,logs:0.6,forest:0.4,plywood:0.4
wooden|wood:0.9,timber:0.5
woods|forest:0.8,wooded area:0.8,woodland:0.7,trees:0.4
word|term:0.6,phrase:0.5,message:0.4,promise:0.4,remark:0.4
words|remarks:0.6,comments:0.5,quote:0.4
wore|dressed in:0.9,clad in:0.8,donned:0.8,sported:0.6,sporting:0.6,attire:0.5
work|employed:0.8,employment:0.8,job:0.7,labor:0.7,occupation:0.5,profession:0.5,labour:0.5,task:0.4,duties:0.4,serves:0.4,function:0.4,effective:0.4
worked|employed:0.7,job:0.5,employee:0.5,served:0.5,labored:0.5,succeeded:0.4
worker|employee:0.95,laborer:0.8,staff:0.8,staffer:0.7,labourer:0.7,workforce:0.7,employed:0.5,crew:0.4,contractor:0.4
workers|employees:0.9,staff:0.8,laborers:0.8,workforce:0.8,personnel:0.7,staffers:0.7,crews:0.5,labor:0.5,labour:0.4,union members:0.4
working|employed:0.6,job:0.5,labor:0.5,operating:0.5,functioning:0.5,operational:0.4
works|employed:0.8,employee:0.7,job:0.6,employment:0.6,staff:0.4,serve as:0.4,effective:0.4,labor:0.4,function:0.4
world|global:0.8,worldwide:0.8,globe:0.8,international:0.6,planet:0.6,earth:0.6
worn|wearing:0.9,clad:0.5,tattered:0.4
worried|concerned:0.8,anxious:0.7,fear:0.7,afraid:0.6,nervous:0.5,uneasy:0.5,alarmed:0.5,troubled:0.4
worries|concerns:0.8,fears:0.8,anxiety:0.6,jitters:0.5
worry|concern:0.8,fear:0.7,anxiety:0.7,anxious:0.6,apprehension:0.5,unease:0.5,alarm:0.4
worrying|alarming:0.8,troubling:0.8,concern:0.8,concerned:0.7,fearing:0.6,anxious:0.6,disturbing:0.5
worse|worsened:0.9,deteriorated:0.7,exacerbated:0.6,more severe:0.6,aggravated:0.5,decline:0.4,escalated:0.4
worship|religious services:0.6,pray:0.6,church:0.4,mass:0.4
worst|most severe:0.6,deadliest:0.5,poorest:0.5,hardest hit:0.4
worth|valued at:0.8,value:0.8,valued:0.7,price:0.5,cost:0.4,assets:0.4,estimated at:0.4
worthless|useless:0.6,no value:0.6
worthy|deserving:0.8,deserve:0.7,merit:0.6
wound|injury:0.8,injured:0.8,hurt:0.6,gash:0.5,laceration:0.5,cut:0.4
wounded|injured:0.9,hurt:0.8,injuries:0.8,casualties:0.5,shot:0.4,critical condition:0.4
wounds|injuries:0.9,injured:0.7,lacerations:0.5,gashes:0.4,cuts:0.4,gunshot:0.4
wreck|wreckage:0.9,crash:0.8,accident:0.7,collision:0.7,pileup:0.6,shipwreck:0.6,destroy:0.4,debris:0.4
wrestling|wrestler:0.9,grappling:0.4,struggling:0.4
write|written:0.9,author:0.7,pen:0.6,draft:0.5,compose:0.5,publish:0.4
writer|author:0.9,wrote:0.8,novelist:0.7,journalist:0.6,screenwriter:0.6,playwright:0.5,columnist:0.5,penned:0.5,poet:0.4,reporter:0.4
writes|wrote:0.9,author:0.6,pens:0.6
writing|written:0.8,wrote:0.8,author:0.6,penning:0.6,authoring:0.6
written|authored:0.8,penned:0.7,drafted:0.5,composed:0.5
wrong|incorrect:0.6,mistaken:0.6,error:0.5,improper:0.5,inaccurate:0.5,flawed:0.5,unjust:0.4,misconduct:0.4,problem:0.4,false:0.4
wrote|written:0.9,author:0.8,penned:0.8,authored:0.8,writer:0.7,letter:0.5,drafted:0.5,composed:0.5,by:0.4
yacht|sailboat:0.7,boat:0.6,sloop:0.5,vessel:0.5,catamaran:0.4
yard|backyard:0.8,lawn:0.6,garden:0.5
yell|shout:0.9,scream:0.8,holler:0.7,chant:0.5,cried:0.4
yelling|shouting:0.8,screaming:0.7,hollering:0.5
young|youth:0.8,youngster:0.7,teen:0.5,juvenile:0.5,adolescent:0.5,children:0.5,minor:0.4
younger|youth:0.4,junior:0.4
youth|young people:0.9,teenagers:0.7,adolescents:0.7,teens:0.7,juveniles:0.6,minors:0.4,boy:0.4
zero|none:0.7,nil:0.6,nothing:0.5,no:0.4
zone|area:0.6,region:0.5,district:0.4
zoo|zoological:0.9,animal park:0.6
`;
