/** What a handler throws where a request is none that our own page can send. Its words are all that the page learns. */
export class Refusal extends Error {}
