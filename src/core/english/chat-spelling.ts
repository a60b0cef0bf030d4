/** How people write in a chat, and what they mean: `typed|meant`, a line each. Written for this project. */
export const CHAT_SPELLING = `
'bout|about
1st|first
2day|today
2moro|tomorrow
2nd|second
2nite|tonight
3rd|third
4th|fourth
aboout|about
abotu|about
abt|about
accomodate|accommodate
acct|account
acctually|actually
actualy|actually
adn|and
adres|address
adress|address
aer|are
afaik|as far as I know
afer|after
aftr|after
aftre|after
againt|against
agaisnt|against
aganst|against
agian|again
agin|again
ahve|have
ai|artificial intelligence
aint|isn't
aka|also known as
allot of|a lot of
allready|already
allso|also
allways|always
alot|a lot
alredy|already
alright|all right
altho|although
altough|although
alway|always
ambo|ambulance
amt|amount
any1|anyone
anythin|anything
anyting|anything
aobut|about
aparently|apparently
apparantly|apparently
approx|approximately
appt|appointment
arent|aren't
asap|as soon as possible
aslo|also
asst|assistant
atm|at the moment
aug|August
aussie|Australian
aussies|Australians
ave|avenue
avg|average
b-day|birthday
b/c|because
b/w|between
b4|before
baout|about
bc|because
bcoz|because
bcuz|because
bday|birthday
beacuse|because
beause|because
becase|because
becasue|because
becaus|because
becouse|because
becuase|because
becuz|because
beeen|been
beetween|between
befor|before
befroe|before
beleive|believe
belive|believe
betwen|between
bf|boyfriend
bff|best friend
bfore|before
bigest|biggest
bigger then|bigger than
biggset|biggest
bil|billion
biz|business
bizness|business
bldg|building
bln|billion
blvd|boulevard
bn|billion
brits|Britons
bro|brother
bros|brothers
brung|brought
btw|by the way
btwn|between
bucks|dollars
builded|built
buisness|business
busines|business
bussiness|business
buyed|bought
cant|can't
catched|caught
celeb|celebrity
celebs|celebrities
champ|champion
champs|champions
cld|could
comapny|company
comming|coming
compnay|company
compny|company
convo|conversation
cos|because
coud|could
could of|could have
could'nt|couldn't
coulda|could have
couldnt|couldn't
covid|coronavirus
coz|because
cud|could
cudnt|couldn't
cuold|could
cus|because
cuz|because
dat|that
dc|Washington DC
ddint|didn't
dec|December
deets|details
def|definitely
definately|definitely
definitly|definitely
defo|definitely
dem|them
demo|demonstration
deos|does
dept|department
descibe|describe
dey|they
did'nt|didn't
didn;t|didn't
didnt|didn't
diferent|different
diff|difference
diffrence|difference
diffrent|different
din't|didn't
dind't|didn't
discribe|describe
do'nt|don't
doc|doctor
docs|documents
does'nt|doesn't
doesn;t|doesn't
doesnt|doesn't
doign|doing
doin|doing
dont|don't
dose not|does not
dosen't|doesn't
dosent|doesn't
dosnt|doesn't
drived|drove
dunno|don't know
durin|during
durring|during
embarass|embarrass
enought|enough
enuf|enough
enuff|enough
eny|any
enything|anything
esp|especially
especialy|especially
eu|European Union
everone|everyone
every1|everyone
evry|every
evry1|everyone
evryone|everyone
evrything|everything
exec|executive
execs|executives
exlpain|explain
explane|explain
fam|family
famly|family
fav|favorite
fave|favourite
fb|Facebook
feb|February
febuary|February
feds|federal agents
fighted|fought
finaly|finally
finna|going to
fisrt|first
flotus|first lady
fomr|from
fone|phone
fr|for
freind|friend
freinds|friends
frend|friend
fri|Friday
frist|first
frm|from
fyi|for your information
gf|girlfriend
gimme|give me
giv|give
gived|gave
gma|grandmother
goin|going
gona|going to
gonna|going to
gotta|got to
gov|government
govenment|government
goverment|government
govermnet|government
govornment|government
govt|government
gpa|grandfather
gr8|great
gt|got
gubmint|government
gunna|going to
gvt|government
hadnt|hadn't
haev|have
hafta|have to
hapen|happen
hapened|happened
happend|happened
happenned|happened
happned|happened
happyned|happened
hasnt|hasn't
hav|have
hav'nt|haven't
havent|haven't
havn't|haven't
havnt|haven't
heigth|height
heres|here's
hes|he's
hieght|height
hitted|hit
hopsital|hospital
hosp|hospital
hospitle|hospital
how meny|how many
how mutch|how much
howmany|how many
howmuch|how much
hows|how's
hr|hour
hrs|hours
hte|the
hubby|husband
hvae|have
hve|have
hvn't|haven't
hvnt|haven't
hw many|how many
hw much|how much
hw|how
hwat|what
hwen|when
hwich|which
hwo|how
hwy|highway
idk|I don't know
ig|Instagram
iirc|if I remember correctly
im|I'm
imho|in my humble opinion
imo|in my opinion
importent|important
info|information
insta|Instagram
int'l|international
intl|international
irl|in real life
is'nt|isn't
isnt|isn't
itll|it'll
ive|I've
iwll|will
iz|is
k|thousand
kinda|kind of
kiwi|New Zealander
kno|know
knw|know
knwo|know
konw|know
l8|late
l8r|later
latley|lately
leaved|left
legit|legitimate
lemme|let me
lenght|length
less then|less than
lesser then|less than
lil|little
litle|little
lmk|let me know
loose the|lose the
looses|loses
loosing|losing
losed|lost
lotta|lot of
lrg|large
lttle|little
m8|mate
maked|made
mcuh|much
meds|medication
meny|many
mgmt|management
mgr|manager
might of|might have
mil|million
mins|minutes
mln|million
mnay|many
moar|more
mor|more
more then|more than
mroe|more
msg|message
msgs|messages
mtg|meeting
mth|month
mths|months
muhc|much
must of|must have
mustnt|mustn't
mutch|much
n|and
nad|and
nat'l|national
natl|national
nd|and
neccessary|necessary
necesary|necessary
neednt|needn't
nessecary|necessary
nkow|know
no1|no one
noone|no one
nothin|nothing
nov|November
nr|number
nuthin|nothing
nyc|New York City
obvs|obviously
occured|occurred
occurence|occurrence
occurr|occur
oct|October
ocurred|occurred
orginally|originally
origionally|originally
other then|other than
outta|out of
payed|paid
pct|percent
peeps|people
peice|piece
peopel|people
peple|people
pepole|people
perc|percent
perp|perpetrator
perps|perpetrators
pic|picture
pics|pictures
plice|police
pls|please
plse|please
plz|please
po-po|police
poeple|people
polise|police
pollice|police
pople|people
popo|police
potus|president of the United States
ppl|people
ppls|people
presdient|president
presedent|president
presidant|president
prez|president
prob|probably
probaly|probably
probly|probably
probs|probably
prolly|probably
qty|quantity
quid|pounds
r|are
raeson|reason
rather then|rather than
rd|road
realy|really
recieve|receive
recieved|received
recived|received
reely|really
ref|referee
refs|referees
rehab|rehabilitation
resaon|reason
reson|reason
rlly|really
rly|really
rn|right now
rona|coronavirus
runned|ran
sayed|said
sb|somebody
sch|school
scool|school
scotus|Supreme Court
secs|seconds
sed|said
selled|sold
seperate|separate
seperated|separated
sept|September
sez|says
sf|San Francisco
shes|she's
shld|should
shool|school
shooted|shot
shoud|should
should of|should have
shoulda|should have
shouldnt|shouldn't
shud|should
shudnt|shouldn't
siad|said
sis|sister
skool|school
smb|somebody
smth|something
smthg|something
soemone|someone
soemthing|something
sombody|somebody
somethin|something
someting|something
somone|someone
somthing|something
sorta|sort of
spended|spent
stdnt|student
stealed|stole
sth|something
stoled|stole
stoped|stopped
studnet|student
sum1|someone
sumthing|something
sup|what is up
sus|suspicious
taht|that
taked|took
tbh|to be honest
teached|taught
teh|the
tehy|they
tele|television
telly|television
tenner|ten pounds
thare|there
thats|that's
thay|they
ther|there
theres|there's
theyd|they'd
theyll|they'll
theyre|they're
theyve|they've
thier|their
thikn|think
thnk|think
thnx|thanks
tho|though
thoght|thought
thorugh|through
thougt|thought
thre|there
thro|through
throught|through
thru|through
thsi|this
tht|that
thta|that
thurs|Thursday
thx|thanks
tihs|this
til|until
tink|think
tix|tickets
tmr|tomorrow
tmrw|tomorrow
tmw|tomorrow
tnx|thanks
tol|told
tolled|told
tommorow|tomorrow
tommorrow|tomorrow
tomorow|tomorrow
tomoz|tomorrow
tonite|tonight
tought|thought
tryna|trying to
tues|Tuesday
tv|television
txt|text
txts|texts
ty|thank you
tysm|thank you so much
u|you
uni|university
univ|university
untill|until
ur|your
usualy|usually
vid|video
vids|videos
vs|versus
w/|with
w/o|without
waht|what
wanna|want to
was'nt|wasn't
wasnt|wasn't
wassup|what is up
wat happend|what happened
wat|what
wazzup|what is up
wednsday|Wednesday
weds|Wednesday
wehn|when
wehre|where
wen|when
wensday|Wednesday
wer|were
were's|where's
werent|weren't
weve|we've
whar|where
whare|where
whatcha|what are you
whatll|what'll
whats|what's
whcih|which
wheer|where
whens|when's
wher|where
wheres|where's
whi|why
whihc|which
whitch|which
whn|when
whod|who'd
whoes|whose
wholl|who'll
whoo|who
whos|who's
whove|who've
whre|where
wht|what
whta|what
whys|why's
wich|which
wieght|weight
wierd|weird
wifey|wife
wih|with
wiht|with
wiki|Wikipedia
wil|will
winned|won
witch one|which one
withour|without
witout|without
wk|week
wknd|weekend
wks|weeks
wld|would
wll|will
woh|who
wont|won't
wot|what
woud|would
would of|would have
would'nt|wouldn't
woulda|would have
wouldnt|wouldn't
wre|were
writed|wrote
wrk|work
wrkd|worked
wrkers|workers
wrking|working
wtih|with
wud|would
wudnt|wouldn't
wuold|would
wut|what
wuz|was
wy|why
xmas|Christmas
y|why
y'all|you all
ya|you
yall|you all
yanks|Americans
yday|yesterday
yestarday|yesterday
yesteday|yesterday
youll|you'll
youre|you're
youve|you've
yr|year
yrs|years
ystd|yesterday
yt|YouTube
`;
