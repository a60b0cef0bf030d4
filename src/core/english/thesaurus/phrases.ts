/** The same as words.ts for phrasal verbs, idioms and roles of several words: `phrase|other:share,…`. Written for this project. */
export const PHRASES = `
add up|totaled:0.8,totalled:0.8,sum:0.6,amounted:0.6
ask for|requested:0.9,sought:0.8,request:0.8,demanded:0.7,appealed:0.6
back away|backed off:0.8,retreated:0.7,distanced:0.7,withdrew:0.6
back down|relented:0.8,gave in:0.8,climbdown:0.8,retreated:0.7,conceded:0.7,backtracked:0.7,u-turn:0.6,yielded:0.6,reversed:0.5,withdrew:0.4
back off|backed away:0.8,retreated:0.7,withdrew:0.6,eased:0.4
back out|withdrew:0.9,pulled out:0.9,reneged:0.8,withdrawal:0.8,dropped out:0.7,walked away:0.6,pulled the plug:0.4
back up|backup:0.8,supported:0.7,corroborated:0.6,substantiated:0.6,confirmed:0.5,reinforcements:0.5
be against|opposed:0.9,opposes:0.9,opposition:0.8,objected:0.8,opponent:0.7,critic:0.6
be behind|responsible:0.8,masterminded:0.8,orchestrated:0.8,mastermind:0.8,claimed responsibility:0.7,perpetrator:0.6,culprit:0.6,carried out:0.6,culprits:0.6,blamed:0.5,organized:0.5,trailed:0.4
be behind bars|jailed:0.9,prison:0.9,imprisoned:0.9,incarcerated:0.9,custody:0.7,detained:0.6
be behind on|arrears:0.9,in arrears:0.9,fell behind:0.9,overdue:0.8,owed:0.7,unpaid:0.7,behind schedule:0.6,delayed:0.5
be fed up with|frustrated:0.8,tired of:0.8,exasperated:0.7,angry:0.6
be in charge of|heads:0.9,oversees:0.9,headed:0.9,leads:0.8,runs:0.8,manages:0.8,supervises:0.8,at the helm:0.8,responsible for:0.7,chairs:0.6,director:0.4
be in debt|debts:0.9,owed:0.8,owes:0.8,indebted:0.8,arrears:0.6
be in favor of|supported:0.9,backed:0.9,favoured:0.9,supports:0.9,endorsed:0.7,proponent:0.7
be on fire|ablaze:0.9,burning:0.9,blaze:0.9,flames:0.8,alight:0.8
be on the run|fugitive:0.9,at large:0.9,fled:0.8,manhunt:0.8,wanted:0.7,escaped:0.6
be out of work|unemployed:0.9,jobless:0.9,unemployment:0.8,laid off:0.6
be to blame|responsible:0.9,blamed:0.9,at fault:0.9,culprit:0.7,cause:0.5
beat up|assaulted:0.9,beaten:0.9,assault:0.9,attacked:0.8,battered:0.8,roughed up:0.7,thrashed:0.5
belong to|owned:0.9,owner:0.7,member:0.6,property:0.5
blow the whistle|whistleblower:0.9,exposed:0.7,revealed:0.6,leaked:0.6,reported:0.5
blow up|exploded:0.9,explosion:0.9,detonated:0.8,blast:0.8,bombed:0.7,bombing:0.7,destroyed:0.6
break away|secede:0.7,split:0.7,secession:0.7,separatist:0.6,splinter:0.6,independence:0.5,defected:0.5
break down|collapsed:0.7,malfunctioned:0.7,malfunction:0.7,failed:0.6,stalled:0.6,wept:0.4,sobbed:0.4,cried:0.4,broke into tears:0.4
break even|cover costs:0.7,recoup:0.6,profitability:0.5,turn a profit:0.4
break in|burglary:0.9,burgled:0.9,forced entry:0.8,burglars:0.8,intruder:0.7,gained entry:0.7,breach:0.5,ransacked:0.5,trespass:0.4
break into|burgled:0.8,burglary:0.8,breached:0.7,forced entry:0.7,hacked:0.6,gained entry:0.6,infiltrated:0.5,ransacked:0.5,stormed:0.4
break off|severed:0.8,ended:0.7,suspended:0.6,halted:0.6,cut off:0.6,called off:0.6,cut ties:0.6,abandoned:0.5,collapsed:0.4,walked out:0.4,snapped:0.4
break out|erupted:0.9,outbreak:0.8,started:0.7,began:0.7,flared:0.7,escaped:0.6,fled:0.4,jailbreak:0.4,ignited:0.4
break the law|illegal:0.8,violated:0.8,unlawful:0.8,violation:0.8,illegally:0.8,offence:0.7,offense:0.7,breached:0.7,crime:0.6
break the news|first reported:0.7,announced:0.6,told:0.6,informed:0.6,revealed:0.6
break up|split:0.8,separated:0.7,parted ways:0.7,ended relationship:0.7,called it quits:0.7,disbanded:0.6,divorce:0.5,dissolved:0.5,disperse:0.5,dismantled:0.5
bring back|reintroduced:0.9,reinstated:0.8,restored:0.8,revived:0.8,returned:0.7,repatriated:0.6,recalled:0.4
bring down|toppled:0.8,overthrew:0.7,lowered:0.6,reduced:0.6,ousted:0.6,felled:0.5
bring forward|accelerated:0.7,earlier:0.6,advanced:0.6,rescheduled:0.5
bring in|introduced:0.9,imposed:0.6,hired:0.5,recruited:0.5,enacted:0.5,generated:0.5,imported:0.4,earned:0.4
bring out|released:0.8,launched:0.8,published:0.6,unveiled:0.6
bring to justice|prosecuted:0.9,held accountable:0.8,punished:0.7,convicted:0.6,caught:0.5
bring up|raised:0.8,mentioned:0.7,upbringing:0.7,reared:0.6,grew up:0.5
bump into|ran into:0.9,encountered:0.7,collided:0.6,met:0.6
burn down|destroyed by fire:0.9,gutted:0.9,burnt:0.9,fire destroyed:0.9,blaze:0.8,torched:0.7,razed:0.7,arson:0.5
buy out|buyout:0.9,acquired:0.8,takeover:0.8,purchased:0.7,took over:0.7
call back|recalled:0.8,summoned:0.6,returned call:0.5
call for|urged:0.8,demanded:0.8,appealed:0.7,pushed for:0.7,advocated:0.6,sought:0.5,required:0.4
call in|summoned:0.7,brought in:0.6,enlisted:0.5,deployed:0.4,phoned:0.4
call it a day|called it quits:0.9,retired:0.6,quit:0.6,ended:0.5,stepped down:0.5
call it quits|quit:0.7,retired:0.6,ended:0.6,split:0.5,stepped down:0.5,broke up:0.5
call off|cancelled:0.9,canceled:0.9,scrapped:0.8,abandoned:0.8,cancellation:0.8,postponed:0.6,suspended:0.6,shelved:0.6,aborted:0.6,dropped:0.5,halted:0.5
call on|urged:0.9,appealed:0.8,asked:0.7,implored:0.6,demanded:0.5,visited:0.4
call out|criticized:0.7,criticised:0.7,denounced:0.6,condemned:0.6,slammed:0.6,accused:0.4,summoned:0.4
call the shots|in charge:0.9,controls:0.7,leads:0.6,runs:0.6,decides:0.6
call up|summoned:0.6,drafted:0.6,conscripted:0.6,mobilized:0.6,mobilised:0.6,selected:0.5,phoned:0.5,telephoned:0.5,named in the squad:0.4
carry on|continued:0.9,kept going:0.8,pressed on:0.7,persisted:0.6,resumed:0.4
carry out|conducted:0.9,performed:0.7,undertook:0.7,executed:0.6,implemented:0.6,committed:0.5,perpetrated:0.5
catch fire|burst into flames:0.9,ablaze:0.9,ignited:0.9,fire broke out:0.9,blaze:0.8,burned:0.7,engulfed:0.6
catch up|closed the gap:0.7,drew level:0.6,overtook:0.4
check out|inspected:0.7,examined:0.6,investigated:0.5,visited:0.4
chief executive|ceo:0.9,boss:0.8,managing director:0.7,head:0.6,president:0.5
civil servant|government employee:0.9,government worker:0.9,public servant:0.9,bureaucrat:0.8,official:0.7,mandarin:0.4
clean up|cleanup:0.9,cleared:0.6,decontaminated:0.6,debris:0.4,removal:0.4
clear up|clarified:0.8,resolved:0.7,solved:0.6,cleanup:0.4
close down|shut:0.9,closure:0.9,shuttered:0.9,shutdown:0.9,ceased operations:0.8,out of business:0.8,folded:0.6,wound up:0.5
come across|found:0.8,discovered:0.8,encountered:0.8,stumbled upon:0.8,spotted:0.6
come back|returned:0.9,comeback:0.9,return:0.9,recovered:0.5,rallied:0.5,revived:0.4
come clean|admit:0.9,confess:0.8,own up:0.8,admission:0.7,acknowledged:0.7,disclosed:0.6,revealed:0.6
come down with|contracted:0.9,fell ill:0.8,infected:0.7,diagnosed:0.6,caught:0.6,sick:0.5
come first|won:0.9,first place:0.9,winner:0.8,topped:0.7,victory:0.6,gold:0.4
come from|hails from:0.8,originated:0.7,originates:0.7,stems:0.6,born:0.5,source:0.5,native:0.4
come out|released:0.7,emerged:0.7,published:0.6,revealed:0.6,launched:0.6,debut:0.4
come out on top|won:0.9,triumphed:0.8,prevailed:0.8,victory:0.7,winner:0.7
come second|runner-up:0.9,second place:0.9,finished second:0.9,silver:0.6
come to an end|ended:0.9,concluded:0.8,finished:0.8,expired:0.6,over:0.5
come to blows|fought:0.8,fight:0.8,brawl:0.7,clashed:0.7,scuffle:0.7
come to light|emerged:0.9,revealed:0.8,surfaced:0.8,uncovered:0.8,discovered:0.7,exposed:0.6
come to power|took power:0.9,took office:0.8,rose to power:0.8,elected:0.6,seized power:0.6
come to terms|agreed:0.6,accepted:0.6,reached agreement:0.6
come true|fulfilled:0.7,realized:0.6,realised:0.6,materialized:0.6
come under fire|criticized:0.9,criticised:0.9,criticism:0.9,backlash:0.7,attacked:0.6,condemned:0.6
come up|arose:0.7,emerged:0.5,mentioned:0.5,raised:0.5,discussed:0.4
come up with|devised:0.8,conceived:0.7,proposed:0.6,invented:0.6,created:0.6,developed:0.6,thought of:0.6
court case|trial:0.8,lawsuit:0.8,legal battle:0.8,proceedings:0.8,litigation:0.7,hearing:0.6
cover up|concealed:0.9,hid:0.9,coverup:0.9,hidden:0.8,concealment:0.8,hushed up:0.8,whitewash:0.7,suppressed:0.6,buried:0.4
crack down on|crackdown:0.9,clampdown:0.9,tougher:0.6,suppressed:0.6,curbed:0.5,targeted:0.5,tightened:0.5
crash into|collided:0.9,collision:0.9,slammed into:0.9,smashed into:0.9,hit:0.8,struck:0.8,ploughed into:0.8,plowed into:0.8,rammed:0.6
cross out|struck out:0.7,deleted:0.6,removed:0.5
cut back|reduced:0.9,scaled back:0.9,cutbacks:0.9,curtailed:0.8,cuts:0.7,slashed:0.7,trimmed:0.7,pared:0.5
cut down|chopped down:0.9,felled:0.8,reduced:0.7,slashed:0.5,curbed:0.5
cut jobs|layoffs:0.9,laid off:0.9,redundancies:0.9,job losses:0.9,job cuts:0.9,workforce reduction:0.8,axed:0.7,downsizing:0.7
cut off|severed:0.8,isolated:0.7,disconnected:0.7,stranded:0.6,amputated:0.5,suspended:0.4,halted:0.4
cut out|removed:0.6,excised:0.5,eliminated:0.5,stopped:0.4
cut short|ended early:0.9,curtailed:0.9,interrupted:0.7,abandoned:0.5,truncated:0.5
cut ties|severed:0.9,parted ways:0.8,ended relationship:0.8,broke off:0.7,dropped:0.5,terminated contract:0.5
deal with|handled:0.8,tackled:0.8,addressed:0.8,coped:0.6,managed:0.6,combat:0.4,response:0.4
die out|extinct:0.9,extinction:0.9,disappeared:0.6,vanished:0.6
do away with|abolished:0.9,scrapped:0.8,eliminated:0.8,axed:0.7,repealed:0.6,removed:0.6,ended:0.5
drop charges|charges dismissed:0.9,dismissed:0.8,case dropped:0.8,withdrawn:0.6,cleared:0.6
drop off|delivered:0.6,declined:0.5,decreased:0.5,deposited:0.4
drop out|withdrew:0.9,pulled out:0.9,quit:0.8,withdrawal:0.8,suspended campaign:0.6,ended bid:0.6,left school:0.5
drug dealer|trafficker:0.9,drug trafficking:0.9,pusher:0.7,smuggler:0.6,cartel:0.5,supplier:0.5,peddler:0.5
end up|wound up:0.7,finished:0.6,landed:0.4,eventually:0.4,resulted:0.4
face up to|confronted:0.8,accepted:0.6,acknowledged:0.6
fall apart|collapsed:0.8,disintegrated:0.8,unraveled:0.8,unravelled:0.8,crumbled:0.7,broke up:0.6,failed:0.5
fall asleep|dozed off:0.9,nodded off:0.9,asleep:0.9,slept:0.6
fall behind|lagged:0.7,in arrears:0.7,trailed:0.7,arrears:0.7,behind on payments:0.7,behind schedule:0.5,overdue:0.5,delayed:0.4
fall down|fell:0.9,collapsed:0.8,toppled:0.7,tumbled:0.6,crumbled:0.5,caved in:0.5
fall for|duped:0.7,tricked:0.7,fooled:0.7,deceived:0.6,scammed:0.6,in love:0.4
fall ill|sick:0.9,sickened:0.9,taken ill:0.9,illness:0.8,hospitalized:0.6,hospitalised:0.6,infected:0.6,contracted:0.5,diagnosed:0.4
fall in love|romance:0.7,relationship:0.6,smitten:0.6
fall out|fell out:0.9,rift:0.8,quarrelled:0.7,feud:0.7,argued:0.6,dispute:0.6,disagreement:0.6,row:0.5,split:0.4,clashed:0.4
fall over|fell:0.9,toppled:0.7,collapsed:0.6,tripped:0.6,tumbled:0.6
fall short|missed:0.7,shortfall:0.7,failed:0.6,below expectations:0.6,below:0.5,insufficient:0.5,lacked:0.4
fall through|collapsed:0.9,failed:0.8,broke down:0.7,scrapped:0.6,abandoned:0.6,derailed:0.6,cancelled:0.5,canceled:0.5
fed up|frustrated:0.8,disgruntled:0.7,tired of:0.7,exasperated:0.7,angry:0.6,disillusioned:0.5,discontent:0.5
fight back|resisted:0.8,hit back:0.8,retaliated:0.7,defended:0.6,resistance:0.6
fight off|fended off:0.9,repelled:0.8,warded off:0.7,resisted:0.6,beat off:0.6
figure out|worked out:0.8,solved:0.7,determined:0.6,deciphered:0.6,understood:0.6,discovered:0.5
fill in|stood in:0.7,replaced:0.6,completed:0.6,substitute:0.6,deputised:0.5
fill up|filled:0.9,full:0.7,refueled:0.5,refuelled:0.5
finance minister|treasury secretary:0.8,chancellor of the exchequer:0.8,chancellor:0.7,treasurer:0.7
find guilty|convicted:0.9,conviction:0.9,guilty:0.9,verdict:0.7
find not guilty|acquitted:0.9,cleared:0.9,acquittal:0.9,not guilty:0.9,exonerated:0.7
find out|discovered:0.9,learned:0.9,learnt:0.9,uncovered:0.7,determined:0.6,ascertained:0.6,revealed:0.5,realized:0.5,told:0.4,established:0.4
fix up|renovated:0.8,repaired:0.8,refurbished:0.8,restored:0.7
flight attendant|cabin crew:0.9,stewardess:0.9,steward:0.8,air hostess:0.8
follow up|followed:0.5,subsequent:0.5,sequel:0.4
foreign minister|foreign secretary:0.9,top diplomat:0.9,secretary of state:0.8,chief diplomat:0.8
get along|on good terms:0.8,friendly:0.6,relationship:0.5,cordial:0.5
get away|escaped:0.9,fled:0.9,got away:0.9,getaway:0.8,evaded:0.7,eluded:0.6
get away with|impunity:0.8,unpunished:0.8,made off with:0.8,stole:0.6,escaped:0.5
get back|recovered:0.8,regained:0.8,retrieved:0.8,returned:0.7,reclaimed:0.7,recouped:0.6
get back at|revenge:0.9,retaliated:0.9,retaliation:0.9,avenged:0.7,vengeance:0.7
get back together|reunited:0.9,reunion:0.9,reconciled:0.9,reformed:0.6
get better|improved:0.9,recovered:0.8,recovery:0.8,improvement:0.8,recuperating:0.7
get by|made ends meet:0.9,coped:0.7,survived:0.6,managed:0.5
get caught|arrested:0.8,apprehended:0.8,nabbed:0.8,captured:0.7,busted:0.7,detained:0.6
get divorced|divorce:0.9,split:0.8,marriage ended:0.8,separated:0.7
get engaged|engagement:0.9,proposed:0.8,popped the question:0.8,fiance:0.7,fiancee:0.7
get fired|sacked:0.9,dismissed:0.9,lost job:0.9,dismissal:0.9,let go:0.8,terminated:0.7,axed:0.7,ousted:0.6
get hurt|injured:0.9,injury:0.9,injuries:0.9,wounded:0.8,casualties:0.6
get in trouble|punished:0.6,disciplined:0.6,reprimanded:0.6,arrested:0.4,suspended:0.4
get involved|involvement:0.8,took part:0.8,participated:0.7,intervened:0.6,joined:0.6
get killed|died:0.9,killed:0.9,shot dead:0.7,slain:0.7,fatal:0.7,murdered:0.6
get married|wed:0.9,wedding:0.9,tied the knot:0.9,marriage:0.9,nuptials:0.8,walked down the aisle:0.7
get off|disembarked:0.8,alighted:0.7,escaped punishment:0.5,acquitted:0.4
get on|boarded:0.9,boarding:0.8,embarked:0.6
get out|escaped:0.7,left:0.6,released:0.6,exited:0.6,fled:0.5,freed:0.5,evacuated:0.5
get out of|escaped:0.7,avoided:0.6,left:0.6,exited:0.6,evaded:0.5
get over|recovered:0.9,overcame:0.9,overcome:0.9,recovery:0.7
get paid|earned:0.8,salary:0.8,earns:0.8,wages:0.7,received:0.6,compensation:0.5
get permission|approval:0.8,authorized:0.7,authorised:0.7,allowed:0.7,go-ahead:0.7,granted:0.6,cleared:0.5
get ready|prepared:0.9,preparing:0.9,preparations:0.9,gearing up:0.8,braced:0.7
get rid of|abolished:0.8,eliminated:0.8,scrapped:0.7,axed:0.7,removed:0.7,ditched:0.7,dumped:0.6,disposed:0.6,eradicated:0.5,repealed:0.5,ousted:0.4
get sick|fell ill:0.9,ill:0.9,sickened:0.9,illness:0.9,taken ill:0.9,infected:0.7,contracted:0.6
get stuck|trapped:0.9,stranded:0.9,wedged:0.7,marooned:0.5
get the sack|sacked:0.9,fired:0.9,dismissed:0.9,axed:0.8,dismissal:0.8
get through|survived:0.6,endured:0.5,passed:0.5,advanced:0.4,qualified:0.4
get to|reached:0.8,arrived:0.8,traveled:0.5,travelled:0.5
get together|gathered:0.8,met:0.7,gathering:0.7,assembled:0.6,reunion:0.5
get up to|activities:0.4,misbehaved:0.4
get worse|deteriorated:0.9,worsened:0.9,deteriorating:0.9,escalated:0.7,intensified:0.6,aggravated:0.5
give away|giveaway:0.9,donated:0.8,handed out:0.8,free:0.6,distributed:0.6,revealed:0.5,leaked:0.4
give back|returned:0.9,handed back:0.9,repaid:0.6,restored:0.6,refunded:0.6,repatriated:0.6,donated:0.4
give birth|birth:0.9,gave birth:0.9,born:0.8,delivered:0.7,childbirth:0.7,welcomed:0.6,newborn:0.5
give evidence|testified:0.9,testimony:0.9,witness:0.7,told the court:0.7
give in|capitulated:0.9,caved:0.9,yielded:0.8,relented:0.8,backed down:0.8,conceded:0.7,bowed:0.7,surrendered:0.6,succumbed:0.6,acquiesced:0.6
give off|emitted:0.9,emissions:0.7,released:0.6,produced:0.5
give out|distributed:0.9,handed out:0.9,issued:0.6,dispensed:0.6,awarded:0.5
give the go-ahead|approved:0.9,green light:0.9,approval:0.9,authorized:0.8,authorised:0.8,cleared:0.7,permission:0.7
give up|relinquished:0.8,abandoned:0.8,surrendered:0.7,quit:0.7,renounced:0.6,ceded:0.6,stopped:0.5,dropped:0.5,forfeited:0.5,conceded:0.5,resigned:0.4,waived:0.4
go after|pursued:0.8,targeted:0.7,chased:0.6,crackdown:0.4,attacked:0.4
go against|opposed:0.7,defied:0.7,contravened:0.7,violated:0.6,contrary:0.6,flouted:0.5
go ahead|proceed:0.9,move forward:0.8,green light:0.7,approval:0.7,take place:0.6,permission:0.6,continue:0.5
go ahead with|proceeded:0.9,went ahead:0.9,pushed ahead:0.8,pressed on:0.7,continued:0.5
go along with|agreed:0.8,accepted:0.6,consented:0.6,supported:0.5,complied:0.5
go back|returned:0.9,return:0.9,resumed:0.5,reverted:0.5,retreated:0.4
go back on|reneged:0.9,broke promise:0.8,backtracked:0.8,broken promise:0.8,reversed:0.7,u-turn:0.7
go bankrupt|insolvent:0.9,insolvency:0.9,bankruptcy:0.9,went bust:0.9,chapter 11:0.8,liquidation:0.8,collapsed:0.7,administration:0.6
go broke|bankrupt:0.8,bankruptcy:0.8,ran out of money:0.8,went bust:0.8,insolvent:0.7,penniless:0.7
go bust|bankrupt:0.9,bankruptcy:0.9,insolvent:0.9,insolvency:0.9,went under:0.9,collapsed:0.8,liquidation:0.8,folded:0.8,out of business:0.8,administration:0.7,receivership:0.7
go down|fell:0.9,fallen:0.9,dropped:0.8,declined:0.8,decreased:0.8,decline:0.8,slipped:0.6,dipped:0.6,slid:0.6,crashed:0.5,sank:0.5,lost:0.4
go for|opted:0.6,chose:0.5,fetched:0.5,bid:0.4,sold:0.4
go free|freed:0.9,walked free:0.9,released:0.8,acquitted:0.7,cleared:0.6,acquittal:0.6
go live|launched:0.8,rolled out:0.7,aired:0.4,broadcast:0.4
go missing|disappeared:0.9,vanished:0.9,disappearance:0.9,last seen:0.8,unaccounted for:0.8,lost:0.6
go off|exploded:0.9,detonated:0.9,explosion:0.8,blew up:0.8,detonation:0.8,blast:0.7,sounded:0.5,fired:0.4
go on strike|walked out:0.9,industrial action:0.9,walkout:0.9,work stoppage:0.9,stoppage:0.8,downed tools:0.8
go on trial|stood trial:0.9,faces trial:0.9,tried:0.7,in court:0.7,prosecuted:0.7,in the dock:0.7
go out of business|folded:0.9,ceased trading:0.9,went bust:0.9,bankrupt:0.8,closed:0.8,liquidation:0.8,bankruptcy:0.8,shut down:0.8,collapsed:0.7,insolvent:0.7,shuttered:0.7,administration:0.6
go over|reviewed:0.7,examined:0.7,exceeded:0.5,inspected:0.5
go public|flotation:0.7,initial public offering:0.7,ipo:0.6,floated:0.6,listed:0.6,stock market listing:0.6,revealed:0.5,announced:0.5,spoke out:0.5
go through|underwent:0.7,endured:0.6,experienced:0.6,suffered:0.5,passed:0.5,approved:0.5,searched:0.4
go to court|sued:0.8,lawsuit:0.8,legal action:0.8,litigation:0.8,filed suit:0.8,trial:0.6,appeared in court:0.6,hearing:0.5
go to jail|jailed:0.9,imprisoned:0.9,prison:0.9,behind bars:0.9,sentenced:0.8,incarcerated:0.8,locked up:0.8,custody:0.5
go to prison|jailed:0.9,imprisoned:0.9,jail:0.9,behind bars:0.9,sentenced:0.8,incarcerated:0.8,locked up:0.8
go to war|declared war:0.8,military action:0.7,invaded:0.6,conflict:0.6,hostilities:0.6
go under|went bust:0.9,bankrupt:0.8,folded:0.8,bankruptcy:0.8,collapsed:0.7,insolvency:0.7,failed:0.6,sank:0.5
go up|rose:0.9,increased:0.9,risen:0.9,increase:0.9,climbed:0.8,jumped:0.7,soared:0.7,surged:0.7,gained:0.6,hike:0.6,ascended:0.4
go viral|viral:0.9,spread online:0.8,shared widely:0.8,internet sensation:0.7,views:0.5,social media:0.5
go wrong|awry:0.8,failed:0.7,failure:0.7,malfunction:0.6,error:0.6,mistake:0.6,problem:0.6,fault:0.5,mishap:0.5
grow up|brought up:0.8,upbringing:0.8,raised:0.7,childhood:0.7,born:0.4,native:0.4
hand in|submitted:0.8,surrendered:0.6,tendered:0.6,delivered:0.5
hand out|distributed:0.9,gave out:0.9,distribution:0.7,issued:0.6,awarded:0.5
hand over|handover:0.9,turned over:0.9,transferred:0.8,surrendered:0.7,relinquished:0.7,ceded:0.6,extradited:0.5,delivered:0.5
hang out|hung out:0.9,socialized:0.8,spent time:0.8,loitered:0.4
hang up|ended the call:0.8,put down the phone:0.8
head off|averted:0.8,prevented:0.7,left:0.5,departed:0.5
head up|leads:0.8,led:0.8,in charge:0.7,chairs:0.6,runs:0.6
hit and run|fled the scene:0.9,failed to stop:0.9,left the scene:0.9,struck:0.5
hit back|retaliated:0.9,retaliation:0.8,responded:0.7,countered:0.7,lashed out:0.6,replied:0.5,rebuttal:0.5
hold accountable|responsible:0.8,brought to justice:0.7,blamed:0.5,punished:0.5,prosecuted:0.5
hold back|withheld:0.8,restrained:0.6,hindered:0.6,hampered:0.6,refrained:0.5,impeded:0.5,curbed:0.4
hold down|pinned:0.7,restrained:0.6,suppressed:0.4,kept:0.4
hold hostage|captive:0.9,hostages:0.9,kidnapped:0.7,seized:0.6,abducted:0.6,captors:0.6
hold off|delayed:0.7,postponed:0.7,deferred:0.7,put off:0.7,fended off:0.6,repelled:0.5
hold off on|delayed:0.8,postponed:0.8,deferred:0.7
hold office|served:0.7,in power:0.7,incumbent:0.6,tenure:0.6,term:0.5
hold on|hung on:0.8,clung:0.6,retained:0.6,kept:0.6,survived:0.4
hold onto|retained:0.9,kept:0.8,clung:0.6,preserved:0.5,maintained:0.5
hold out|holdout:0.8,resisted:0.7,refused:0.6,withstood:0.5,endured:0.4
hold responsible|blamed:0.9,accountable:0.9,liable:0.7,accused:0.5
hold talks|met:0.8,negotiated:0.8,discussed:0.8,negotiations:0.8,meeting:0.7,summit:0.5
hold up|holdup:0.8,delayed:0.7,robbed:0.7,robbery:0.6,stalled:0.6,armed robbery:0.6,hindered:0.5,upheld:0.4
interior minister|home secretary:0.9,homeland security secretary:0.6
job cuts|layoffs:0.9,redundancies:0.9,job losses:0.9,laid off:0.9,axed:0.5
join forces|teamed up:0.9,partnered:0.9,allied:0.8,alliance:0.8,collaborated:0.8,partnership:0.7,merged:0.6,united:0.6
keep an eye on|monitored:0.9,watched:0.8,surveillance:0.6,supervised:0.6,observed:0.6
keep away|stayed away:0.9,avoided:0.8,banned:0.4,restraining order:0.4
keep from|prevented:0.8,stopped:0.6,withheld:0.5,refrained:0.5
keep going|continued:0.9,carried on:0.9,persevered:0.7
keep quiet|silent:0.9,silence:0.8,hush:0.6,declined to comment:0.4,concealed:0.4
keep secret|concealed:0.9,under wraps:0.9,hid:0.8,hidden:0.8,confidential:0.8,secrecy:0.8,covered up:0.7,undisclosed:0.7
keep track of|monitored:0.9,tracked:0.9,recorded:0.5,followed:0.5
keep up|kept pace:0.8,maintained:0.7,continued:0.6,sustained:0.5
kick off|started:0.9,began:0.9,kickoff:0.9,start:0.8,launched:0.7,opened:0.6
kick out|expelled:0.9,ejected:0.9,evicted:0.8,ousted:0.8,expulsion:0.8,removed:0.7,deported:0.6,banished:0.5,banned:0.4,eliminated:0.4
kick the bucket|died:0.9,passed away:0.9,death:0.8
knock down|torn down:0.8,demolished:0.7,razed:0.6,toppled:0.6,hit by:0.5,struck:0.5,floored:0.4
knock out|knockout:0.9,eliminated:0.8,crashed out:0.7,unconscious:0.6,disabled:0.5,defeated:0.5,exit:0.4
lash out|attacked:0.7,criticized:0.7,criticised:0.7,slammed:0.7,blasted:0.7,railed:0.6
lay off|layoffs:0.9,redundancies:0.9,job cuts:0.9,cut jobs:0.9,shed jobs:0.9,redundant:0.8,job losses:0.8,let go:0.8,slashed workforce:0.8,dismissed:0.5,furloughed:0.4
leave behind|abandoned:0.8,forgot:0.5,deserted:0.5,survived by:0.4
leave out|omitted:0.9,excluded:0.9,omission:0.8,left off:0.8,dropped:0.6,snubbed:0.5
let down|disappointed:0.9,disappointment:0.8,failed:0.7,betrayed:0.6
let go|released:0.7,laid off:0.7,dismissed:0.7,fired:0.6,freed:0.6,sacked:0.6,terminated:0.6
let in|admitted:0.7,granted entry:0.7,allowed:0.6,conceded:0.4
let off|spared:0.6,acquitted:0.5,cleared:0.5,released:0.5,exonerated:0.4,pardoned:0.4
let out|released:0.9,freed:0.8,paroled:0.5
let slip|revealed:0.7,disclosed:0.6,leaked:0.5
live with|cohabited:0.7,shared home:0.6,roommate:0.6,flatmate:0.6,housemate:0.6
lock up|jailed:0.9,imprisoned:0.9,incarcerated:0.9,behind bars:0.9,detained:0.8,custody:0.7,prison:0.7
log in|sign in:0.9,login:0.9,accessed:0.6,authenticated:0.4
look after|cared for:0.9,took care of:0.9,tended:0.7,caring:0.7,carer:0.6,guarded:0.4,babysat:0.4
look down on|disdain:0.7,despised:0.5,contempt:0.5,snobbery:0.5
look for|searched:0.9,search:0.9,sought:0.8,seeking:0.8,hunt:0.7,hunting:0.7,scoured:0.6,combed:0.5
look forward to|excited:0.6,anticipated:0.6,eager:0.6,awaited:0.5
look into|investigated:0.9,probed:0.9,investigation:0.9,probe:0.9,inquiry:0.8,examined:0.8,review:0.6,explored:0.5
look like|resembled:0.9,resembles:0.9,appeared:0.7,seemed:0.6,similar:0.6,appearance:0.5
look out|lookout:0.7,beware:0.6,warning:0.5
look up to|admired:0.9,role model:0.7,respected:0.7,idol:0.6,idolized:0.6,hero:0.4
lose one's job|laid off:0.9,fired:0.8,sacked:0.8,dismissed:0.8,redundant:0.8,job losses:0.8,let go:0.8,unemployed:0.7
lose one's temper|outburst:0.8,angry:0.7,lashed out:0.7,fury:0.5,rage:0.5
lose out|missed out:0.9,beaten:0.5,failed:0.4,disadvantaged:0.4
make a deal|agreement:0.9,struck a deal:0.9,agreed:0.8,reached agreement:0.8,signed:0.5,settled:0.4
make a difference|impact:0.7,helped:0.6,influence:0.5,effect:0.5
make a living|livelihood:0.9,earned:0.7,works as:0.5,income:0.5,job:0.4
make do|coped:0.7,settled for:0.6,managed:0.5
make fun of|mocked:0.9,ridiculed:0.9,poked fun:0.9,mocking:0.9,lampooned:0.7,taunted:0.6,satirized:0.5,parody:0.4
make it|reached:0.5,succeeded:0.5,survived:0.4,qualified:0.4
make money|profit:0.7,earned:0.7,profitable:0.6,earnings:0.6,revenue:0.5,income:0.5,grossed:0.4
make off with|stole:0.9,stolen:0.9,got away with:0.8,theft:0.7,escaped with:0.7,robbed:0.6
make out|discern:0.5
make peace|reconciled:0.8,peace deal:0.8,reconciliation:0.8,truce:0.7,ceasefire:0.6
make public|disclosed:0.9,released:0.8,published:0.8,revealed:0.8,disclosure:0.8,announced:0.7,unveiled:0.6
make sense|logical:0.6,sensible:0.6,reasonable:0.5
make sure|ensured:0.9,ensure:0.9,guaranteed:0.6,verified:0.5,checked:0.4
make up|fabricated:0.6,reconciled:0.5,comprised:0.5,invented:0.5,accounted for:0.5,constituted:0.5,concocted:0.5,composed:0.4
make up for|compensated:0.9,offset:0.9,compensate:0.9,recoup:0.6,compensation:0.6,atoned:0.5,redeemed:0.4
make up one's mind|decided:0.9,decision:0.8,undecided:0.4
make way for|replaced:0.6,stepped aside:0.6,cleared:0.5
mess up|botched:0.9,bungled:0.9,blunder:0.8,mistake:0.7,mishandled:0.7,error:0.6,erred:0.6
miss out|lost out:0.8,failed to qualify:0.6,left out:0.6,overlooked:0.5
mix up|confusion:0.8,confused:0.7,mistaken:0.6,error:0.5,switched:0.4
move in|moved into:0.9,took up residence:0.7,relocated:0.5
move on|continued:0.4,advanced:0.4,left:0.4
move out|vacated:0.8,relocated:0.6,left:0.5
move to|relocated:0.9,emigrated:0.6,transferred:0.6,migrated:0.5,settled:0.5,joined:0.4
old person|elderly:0.9,pensioner:0.9,senior citizen:0.9,senior:0.7,retiree:0.6,octogenarian:0.5
owe money|debt:0.9,debts:0.9,arrears:0.8,in arrears:0.8,behind on payments:0.8,unpaid:0.7,debtor:0.6,creditor:0.5
own up|confess:0.9,admit:0.9,came clean:0.8,confession:0.8,acknowledged:0.7,admission:0.7,took responsibility:0.7,pleaded guilty:0.6,claimed responsibility:0.5,conceded:0.5
pass a law|enacted:0.9,legislation:0.9,legislated:0.8,approved:0.7,signed into law:0.7
pass away|died:0.9,death:0.9,dead:0.8,deceased:0.8
pass on|transmitted:0.8,relayed:0.7,spread:0.5,infected:0.4,inherited:0.4
pass out|fainted:0.9,unconscious:0.9,lost consciousness:0.9,blacked out:0.9,collapsed:0.7
pay attention|heeded:0.7,noticed:0.5,focused:0.5,listened:0.5
pay back|repaid:0.9,reimbursed:0.9,repayment:0.9,refunded:0.7,returned:0.5,settled:0.4
pay for|funded:0.8,financed:0.8,footed the bill:0.8,funding:0.7,bankrolled:0.7,sponsored:0.5,covered:0.5
pay off|repaid:0.7,settled:0.6,bribed:0.5,hush money:0.5,cleared:0.4,succeeded:0.4
peace deal|peace agreement:0.9,accord:0.8,treaty:0.7,ceasefire:0.6,truce:0.6
pick on|bullied:0.9,bullying:0.9,harassed:0.7,targeted:0.6,victimised:0.6
pick out|identified:0.8,selected:0.8,chose:0.7,singled out:0.7
pick up|collected:0.8,lifted:0.4,acquired:0.4,earned:0.4
play down|downplayed:0.9,minimized:0.7,minimised:0.7,dismissed:0.6
point out|noted:0.9,highlighted:0.8,identified:0.5,stressed:0.5,observed:0.5
poor people|poverty:0.9,low-income:0.9,impoverished:0.9,needy:0.8,disadvantaged:0.7,deprived:0.6
power cut|blackout:0.9,outage:0.9,power failure:0.9,without power:0.8,without electricity:0.8
press secretary|spokesman:0.9,spokeswoman:0.9,spokesperson:0.9,communications director:0.6
prime minister|pm:0.9,premier:0.9,head of government:0.7,leader:0.5,downing street:0.4
pull ahead|took the lead:0.9,overtook:0.7,surged:0.5,led:0.5
pull back|withdrew:0.8,withdrawal:0.8,retreated:0.8,retreat:0.8,scaled back:0.6
pull down|demolished:0.9,torn down:0.9,knocked down:0.9,razed:0.8,demolition:0.8,toppled:0.7,dismantled:0.7,removed:0.4
pull off|achieved:0.7,accomplished:0.7,succeeded:0.6,completed:0.5,managed:0.5,carried out:0.5,staged:0.4
pull out|withdrew:0.9,withdrawal:0.9,withdrawn:0.9,backed out:0.8,dropped out:0.7,exited:0.6,quit:0.6,retreated:0.5,abandoned:0.4,extracted:0.4
pull over|traffic stop:0.9,stopped:0.8,flagged down:0.6
pull the plug|cancelled:0.7,canceled:0.7,axed:0.7,scrapped:0.7,ended:0.6,shut down:0.6,discontinued:0.6
pull through|survived:0.9,recovered:0.9,recovery:0.6,survival:0.6
pull together|united:0.6,assembled:0.6,cooperated:0.5,rallied:0.5
pull up|stopped:0.6,halted:0.5,arrived:0.4
put an end to|ended:0.9,stopped:0.8,halted:0.7,abolished:0.5
put at risk|endangered:0.9,jeopardized:0.9,jeopardised:0.9,threatened:0.7,imperiled:0.7,danger:0.6
put away|jailed:0.5,imprisoned:0.5,locked up:0.5,saved:0.4
put back|delayed:0.6,postponed:0.6,restored:0.5,returned:0.5,replaced:0.4
put down|suppressed:0.6,crushed:0.6,euthanized:0.6,euthanised:0.6,quelled:0.6,quashed:0.5,put to sleep:0.5,destroyed:0.4
put forward|proposed:0.9,suggested:0.8,proposal:0.8,submitted:0.7,tabled:0.7,nominated:0.6,presented:0.6
put in|installed:0.6,invested:0.5,submitted:0.5,inserted:0.4
put in charge|appointed:0.8,named:0.6,heads:0.5,entrusted:0.5,promoted:0.4
put in jail|jailed:0.9,imprisoned:0.9,locked up:0.9,incarcerated:0.8,sentenced:0.6,detained:0.6
put off|postponed:0.9,delayed:0.9,postponement:0.9,deferred:0.8,delay:0.8,pushed back:0.8,rescheduled:0.6,deterred:0.5,discouraged:0.5,shelved:0.5
put on|staged:0.7,donned:0.6,wore:0.5,hosted:0.5,organized:0.5,organised:0.5,mounted:0.4
put on hold|suspended:0.9,paused:0.9,postponed:0.8,delayed:0.8,shelved:0.8,halted:0.6,frozen:0.5
put on trial|stood trial:0.9,tried:0.8,prosecuted:0.8,in the dock:0.7,indicted:0.5
put out|extinguished:0.8,doused:0.7,released:0.5,issued:0.5,published:0.4,battled the blaze:0.4,contained:0.4
put out of work|laid off:0.8,lost jobs:0.8,unemployed:0.7,redundant:0.7
put pressure on|pressured:0.9,pressurised:0.8,pressed:0.7,urged:0.6,leaned on:0.6,lobbied:0.5
put to death|executed:0.9,execution:0.9,hanged:0.6,lethal injection:0.6,death penalty:0.6,beheaded:0.4
put to sleep|euthanized:0.8,euthanised:0.8,put down:0.8,anaesthetic:0.4
put together|assembled:0.9,compiled:0.6,formed:0.5,organized:0.5,created:0.5
put up|erected:0.7,raised:0.5,built:0.5,installed:0.5,housed:0.4,accommodated:0.4,posted:0.4
put up for sale|on the market:0.9,selling:0.7,auctioned:0.5,listed:0.5
put up with|tolerated:0.9,endured:0.9,accepted:0.5,withstood:0.4,stood for:0.4
quiet down|calmed:0.8,subsided:0.6,eased:0.5
rich man|wealthy:0.9,millionaire:0.8,billionaire:0.8,tycoon:0.8,magnate:0.6,mogul:0.6
rip off|scam:0.8,swindled:0.8,defrauded:0.8,overcharged:0.8,conned:0.8,cheated:0.7,fraud:0.6
rip up|tore up:0.9,shredded:0.7,scrapped:0.5
rule out|excluded:0.8,dismissed:0.6,rejected:0.6,denied:0.4
run a business|operated:0.6,owned:0.6,managed:0.6,entrepreneur:0.6,owner:0.6
run away|fled:0.9,ran off:0.9,flee:0.9,runaway:0.9,escaped:0.8,absconded:0.7,bolted:0.4,left home:0.4
run down|dilapidated:0.7,derelict:0.6,struck:0.5,shabby:0.5,depleted:0.4
run for|candidate:0.8,candidacy:0.8,campaign:0.6,contest:0.6,bid:0.6,seeking:0.6,standing:0.5,nomination:0.4,challenger:0.4
run for office|candidate:0.9,candidacy:0.9,stood for election:0.8,seeking election:0.8,campaign:0.7
run into|bumped into:0.8,encountered:0.7,crashed:0.5,collided:0.5,met:0.5,faced:0.5,hit:0.4
run late|delayed:0.9,behind schedule:0.9,delay:0.8,overdue:0.6
run low|shortage:0.8,dwindling:0.8,short supply:0.8,dwindled:0.8,depleted:0.7
run off|ran away:0.9,fled:0.8,escaped:0.7,runoff:0.7,eloped:0.4
run out|expired:0.8,expires:0.8,lapsed:0.7,exhausted:0.6,depleted:0.6,ran dry:0.6,ended:0.5
run out of|shortage:0.8,ran short:0.8,exhausted:0.7,depleted:0.7,used up:0.7,ran dry:0.6,low on:0.5,sold out:0.4
run over|ran over:0.9,hit by:0.8,struck:0.8,knocked down:0.8,struck by a vehicle:0.8,mowed down:0.7,crushed:0.4
run short|shortage:0.9,short supply:0.8,ran out:0.7,dwindling:0.6,lacked:0.5
run the risk|risked:0.9,risk:0.9,danger:0.5,could face:0.4
run up|racked up:0.8,accumulated:0.7,incurred:0.7,amassed:0.6,piled up:0.6
sell off|divested:0.8,offloaded:0.8,selloff:0.8,disposed:0.6,auctioned:0.5,privatized:0.4
sell out|sold out:0.9,snapped up:0.6,betrayed:0.4
send back|returned:0.8,repatriated:0.8,deported:0.7,deportation:0.6,extradited:0.4
send off|sent off:0.9,red card:0.8,dismissed:0.6,ejected:0.5,dispatched:0.5,farewell:0.4
send out|dispatched:0.8,issued:0.7,distributed:0.6,deployed:0.5,emitted:0.4
set aside|earmarked:0.8,allocated:0.8,reserved:0.7,put away:0.6,designated:0.5,overturned:0.4,annulled:0.4
set back|delayed:0.7,hampered:0.6,blow:0.6,hindered:0.6,cost:0.4
set fire|torched:0.9,arson:0.8,burned:0.8,ignited:0.7,ablaze:0.7,arsonist:0.7,burnt:0.7,firebombed:0.5
set foot|entered:0.7,visited:0.6,landed:0.5,arrived:0.5
set free|released:0.9,freed:0.9,release:0.9,let go:0.8,liberated:0.7,acquitted:0.4
set off|triggered:0.8,touched off:0.8,detonated:0.7,sparked:0.7,departed:0.6,left:0.5,ignited:0.5,exploded:0.5,activated:0.5,prompted:0.4
set on fire|torched:0.9,ablaze:0.8,burned:0.8,arson:0.7,ignited:0.7,firebombed:0.6
set out|outlined:0.7,laid out:0.7,departed:0.6,embarked:0.6,left:0.5,detailed:0.5,aimed:0.4
set sail|sailed:0.9,departed:0.8,left port:0.8,embarked:0.6
set up|established:0.9,founded:0.9,created:0.8,launched:0.8,formed:0.7,started:0.7,installed:0.5,opened:0.5,erected:0.4,framed:0.4
settle down|settled:0.8,calmed:0.6,married:0.4
shoot down|downed:0.9,brought down:0.8,intercepted:0.6,rejected:0.4
show off|flaunted:0.8,displayed:0.7,boasted:0.6,unveiled:0.5,exhibited:0.5
show up|appeared:0.9,turned up:0.9,arrived:0.8,attended:0.8
shut down|closed:0.9,closure:0.9,shuttered:0.9,shutdown:0.9,ceased operations:0.8,closing:0.8,halted:0.7,folded:0.6,idled:0.6,discontinued:0.6,suspended:0.5,went offline:0.4
shut out|excluded:0.8,barred:0.6,locked out:0.6,scoreless:0.5,blocked:0.5,blanked:0.4
shut up|silenced:0.7,quiet:0.6,silent:0.5,stopped talking:0.5
sign up|registered:0.9,enrolled:0.9,joined:0.7,enrollment:0.7,enlisted:0.6,subscribed:0.6,recruited:0.4
slow down|slowed:0.9,slowdown:0.9,decelerated:0.8,delayed:0.4,eased:0.4
sort out|resolved:0.9,settled:0.7,fixed:0.7,solved:0.6,tackled:0.5
speak ill of|disparaged:0.8,criticized:0.7,insulted:0.6
speak out|spoke publicly:0.8,outspoken:0.7,voiced:0.6,condemned:0.5,criticized:0.5,denounced:0.5
speak up for|defended:0.8,advocated:0.7,championed:0.6
speed up|accelerated:0.9,expedited:0.9,fast-tracked:0.8,hastened:0.8
split up|separated:0.9,broke up:0.9,parted ways:0.9,split:0.9,divorced:0.6,disbanded:0.5
stand by|supported:0.7,defended:0.6,backed:0.6,on alert:0.4
stand down|resigned:0.9,stepped down:0.9,quit:0.9,resignation:0.8,retired:0.5
stand for|represents:0.6,means:0.5,acronym:0.5,candidate:0.4
stand in|substitute:0.8,filled in:0.8,replaced:0.7,deputised:0.7,interim:0.7,acting:0.6,caretaker:0.5,understudy:0.4
stand out|standout:0.8,distinctive:0.6,notable:0.5,prominent:0.5
stand trial|faces trial:0.9,tried:0.8,in the dock:0.8,in court:0.6,prosecuted:0.6
stand up for|defended:0.9,supported:0.7,championed:0.7,advocated:0.6,backed:0.5
stand up to|defied:0.8,resisted:0.8,confronted:0.7,opposed:0.5,challenged:0.5,withstood:0.5
start out|began:0.9,originated:0.6,early career:0.5
stay away|avoided:0.8,boycotted:0.6,absent:0.5,shunned:0.5
step aside|stood down:0.8,stepped down:0.8,resigned:0.7,made way:0.7,recused:0.5,withdrew:0.5
step down|resigned:0.9,quit:0.9,resignation:0.9,stood down:0.9,stepped aside:0.8,left post:0.7,retired:0.6,departed:0.6,departure:0.6
step in|intervened:0.9,intervention:0.8,took over:0.5,rescued:0.4
step up|intensified:0.8,ramped up:0.8,increased:0.7,escalated:0.6,boosted:0.5
stick to|adhered:0.8,abided:0.6,complied:0.5,kept:0.5,remained committed:0.5
stick up for|defended:0.9,supported:0.8,backed:0.7
stir up|incited:0.9,provoked:0.8,inflamed:0.7,instigated:0.7,fuelled:0.6,fueled:0.6
stop by|visited:0.9,dropped in:0.9,called in:0.5
sum up|summarized:0.9,summarised:0.9,summary:0.7
take a break|hiatus:0.8,time off:0.7,sabbatical:0.6,paused:0.6,leave:0.5,rested:0.5,vacation:0.4
take a stand|stance:0.6,spoke out:0.6,protested:0.5,opposed:0.5
take action|acted:0.9,measures:0.6,steps:0.6,intervened:0.6,responded:0.5
take advantage of|exploited:0.9,capitalized:0.7,capitalised:0.7,abused:0.5,benefited:0.4,used:0.4
take after|resembled:0.8,followed in footsteps:0.5,inherited:0.4
take aim at|criticized:0.7,criticised:0.7,targeted:0.7,attacked:0.6,slammed:0.5
take apart|dismantled:0.9,disassembled:0.8,stripped:0.4
take away|removed:0.8,confiscated:0.7,stripped:0.7,revoked:0.7,seized:0.6,deprived:0.5,detained:0.4
take back|reclaimed:0.8,retook:0.8,retracted:0.7,recaptured:0.7,regained:0.7,returned:0.6,withdrew:0.5,recalled:0.4,recovered:0.4
take care of|looked after:0.9,cared for:0.9,handled:0.6,caregiver:0.6,carer:0.6,tended:0.6,treated:0.4
take charge|took over:0.9,took control:0.9,assumed control:0.9,took the helm:0.9,appointed:0.5
take credit|claimed credit:0.9,claimed:0.6,claimed responsibility:0.6
take down|removed:0.8,dismantled:0.7,toppled:0.5,deleted:0.5,demolished:0.4
take effect|came into force:0.9,comes into force:0.9,implemented:0.7,effective:0.7,enacted:0.6,began:0.5
take hostage|kidnapped:0.8,abducted:0.8,captive:0.8,held captive:0.8,captured:0.7,seized:0.7
take in|sheltered:0.6,adopted:0.5,accepted:0.5,housed:0.5,welcomed:0.4,deceived:0.4,absorbed:0.4,hosted:0.4,duped:0.4
take off|takeoff:0.9,lifted off:0.8,departed:0.6,removed:0.6,left:0.4,launched:0.4,deducted:0.4,soared:0.4
take office|inaugurated:0.9,sworn in:0.9,assumed office:0.9,inauguration:0.9,took the oath:0.8,came to power:0.7
take on|hired:0.6,recruited:0.6,faced:0.6,challenged:0.6,employed:0.5,tackled:0.5,assumed:0.5,confronted:0.5
take out|removed:0.5,killed:0.4,destroyed:0.4,withdrew:0.4,eliminated:0.4,extracted:0.4
take over|takeover:0.9,took control:0.9,acquired:0.8,acquisition:0.8,took charge:0.8,bought:0.7,succeeded:0.7,replaced:0.7,buyout:0.7,seized:0.6,assumed:0.6,captured:0.5
take part|participated:0.9,participants:0.8,participation:0.8,competed:0.7,joined:0.7,attended:0.6,involved:0.6,entered:0.4
take place|happened:0.9,occurred:0.9,happens:0.9,held:0.8,staged:0.6,scheduled:0.5
take power|came to power:0.9,assumed power:0.9,seized power:0.8,took office:0.7,coup:0.6,elected:0.5
take responsibility|claimed responsibility:0.9,accepted blame:0.8,owned up:0.7,admitted:0.6,accountable:0.5
take root|took hold:0.8,established:0.5,spread:0.4
take sides|backed:0.6,supported:0.6,favoured:0.4,endorsed:0.4
take steps|measures:0.8,acted:0.7,action:0.6,moved:0.4
take the blame|accepted responsibility:0.9,responsibility:0.8,scapegoat:0.6,apologised:0.4,apologized:0.4
take time off|leave:0.8,leave of absence:0.8,break:0.7,vacation:0.6,holiday:0.6,sabbatical:0.6
take to court|sued:0.9,legal action:0.9,filed suit:0.9,suing:0.9,lawsuit:0.8,prosecuted:0.7,litigation:0.7
take turns|alternated:0.8,rotated:0.7,rotating:0.7,rotation:0.6
take up|adopted:0.5,began:0.5,occupied:0.5,started:0.5,accepted:0.4,assumed:0.4
talk about|discussed:0.9,spoke:0.8,discussion:0.7,mentioned:0.6,commented:0.6,addressed:0.5
talk into|persuaded:0.9,convinced:0.9,coaxed:0.7
talk out of|dissuaded:0.9,persuaded not to:0.9,discouraged:0.6
team up|joined forces:0.9,partnered:0.9,collaborated:0.9,partnership:0.8,worked together:0.8,collaboration:0.8,allied:0.6,alliance:0.6,cooperated:0.6,paired:0.6
team with|partnered:0.8,collaborated:0.8,joined forces:0.8
tear down|demolished:0.9,pulled down:0.9,razed:0.8,dismantled:0.8,demolition:0.8,toppled:0.6
tell off|scolded:0.9,reprimanded:0.9,rebuked:0.9,chided:0.7,admonished:0.7
think about|considered:0.9,mulled:0.7,pondered:0.7,contemplated:0.7,weighing:0.6
throw away|discarded:0.9,dumped:0.8,disposed:0.8,binned:0.7,squandered:0.4,wasted:0.4
throw out|ejected:0.8,dismissed:0.7,expelled:0.7,rejected:0.6,evicted:0.6,discarded:0.6,overturned:0.4
throw up|vomited:0.9,vomiting:0.9,sick:0.5
tie the knot|married:0.9,wed:0.9,wedding:0.9,nuptials:0.8
tip off|alerted:0.8,tip:0.8,warned:0.6,informant:0.6,informed:0.6
track down|located:0.9,traced:0.9,found:0.8,hunted:0.6,captured:0.5
try out|tested:0.8,trialled:0.8,trial:0.6,auditioned:0.4,sampled:0.4
turn against|betrayed:0.7,rebelled:0.6,opposed:0.5,defected:0.4
turn around|turnaround:0.8,reversed:0.6,recovered:0.5,revived:0.5,rebounded:0.5,u-turn:0.5
turn away|denied entry:0.8,refused entry:0.8,refused:0.7,rejected:0.6,barred:0.6,repelled:0.4
turn back|returned:0.6,diverted:0.6,retreated:0.6,forced back:0.6,pushed back:0.5,denied entry:0.4
turn down|rejected:0.9,refused:0.9,declined:0.9,rebuffed:0.8,spurned:0.8,rejection:0.8,refusal:0.8,denied:0.7,snubbed:0.6,dismissed:0.5
turn in|handed in:0.8,handed over:0.7,surrendered:0.6,submitted:0.6,gave himself up:0.5,reported:0.4
turn into|became:0.9,transformed:0.8,converted:0.8,changed:0.7,morphed:0.6,developed:0.5
turn off|shut off:0.9,switched off:0.9,deactivated:0.7,disabled:0.7,powered down:0.7,shut down:0.7,disconnected:0.6
turn on|switched on:0.9,activated:0.8,powered up:0.7,started:0.5,attacked:0.4
turn out|turnout:0.8,proved:0.6,transpired:0.6,emerged:0.5,attended:0.5,attendance:0.5,voted:0.4,produced:0.4
turn over|handed over:0.8,surrendered:0.6,overturned:0.6,flipped:0.6,rolled over:0.6,transferred:0.6,capsized:0.5,relinquished:0.5
turn to|resorted:0.6,sought:0.5,enlisted:0.5,relied on:0.5
turn up|showed up:0.9,appeared:0.8,arrived:0.7,attended:0.6,found:0.5,discovered:0.5,surfaced:0.5,emerged:0.4
use up|exhausted:0.8,depleted:0.8,consumed:0.7
vice president|vp:0.9,deputy:0.5,running mate:0.5,second in command:0.5
wake up|awoke:0.9,woke:0.9,awakened:0.9,regained consciousness:0.5
walk away|left:0.6,abandoned:0.6,quit:0.5,withdrew:0.5,unharmed:0.4
walk out|walkout:0.9,stormed out:0.8,strike:0.7,left:0.6,quit:0.5
warm up|warmed:0.8,heated:0.6,prepared:0.4
wear out|worn:0.8,exhausted:0.6,fatigue:0.4,eroded:0.4
wind up|ended up:0.8,ended:0.5,liquidated:0.5,concluded:0.5
wipe out|eradicated:0.9,destroyed:0.8,eliminated:0.8,annihilated:0.8,exterminated:0.7,erased:0.6,devastated:0.6
work for|employed:0.9,employee:0.8,employer:0.7,staff:0.5,hired:0.4
work on|working:0.7,developed:0.6,project:0.4
work out|workout:0.7,calculated:0.6,solved:0.5,exercised:0.5,resolved:0.5,exercise:0.5
write down|jotted:0.8,recorded:0.7,noted:0.7
write off|cancelled debt:0.6,totalled:0.5,wrecked:0.5,forgave:0.5,impairment:0.4,dismissed:0.4
zero in on|focused:0.8,homed in:0.8,targeted:0.7
`;
