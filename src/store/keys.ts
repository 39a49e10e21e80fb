import { contentId } from "../core/ids.ts";

/** Key of a derived edge: event and both ends. */
export const relationshipKey = (eventId: string, sourceId: string, targetId: string): string =>
  contentId("relationship", eventId, sourceId, targetId);

/** Id of an outlet: its name. */
export const outletId = (name: string): string => contentId("outlet", name);

/** Label of an event type or a kind of actor: `SIGN_AGREEMENT` is `SignAgreement`, `person` is `Person`. */
export const labelOf = (name: string): string =>
  name
    .toLowerCase()
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
