/** What Discord allows, as documented for API v10; every reply is held to these before it is sent. */
export const LIMITS = {
  /** Characters over all text displays of a message. */
  text: 4000,
  /** Components of a message, nested ones counted. */
  components: 40,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  url: 512,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const;
