// Names that say themselves that they are systems of record: offered as source systems, and shown as such before they are made.
import { nameKey } from './typistNames'

/** A whole word, or in German the end of one ("Retourensystem"). Kinds of systems and makers everybody in a room knows. */
const SOURCE_WORD =
  /(?:^|[\s-])(?:\p{L}*systeme?s?|crm|erp|pim|mdm|wms|mes|plm|pos|oms|rms|cms|scada|sap|salesforce|hubspot|netsuite|workday|servicenow|zendesk|shopify|mainframe|database|datenbank)(?=$|[\s-])/u

/** True for a name such as "Order Management System", "CRM" or "SAP ERP" (2.18: where the data is born). */
export const soundsLikeSource = (name: string): boolean => SOURCE_WORD.test(nameKey(name))
