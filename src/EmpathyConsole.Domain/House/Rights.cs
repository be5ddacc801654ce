using static EmpathyConsole.Domain.House.Roles;

namespace EmpathyConsole.Domain.House;

/// <summary>The one table of rights: role x operation. Pages hide by it, desks and the API refuse by it.</summary>
public static class Rights
{
    private const Roles Everyone = All;

    /// <summary>Every operation, once.</summary>
    public static IReadOnlyList<Right> Table { get; } =
    [
        new(Operation.VoicesRead, Room.Voices, Everyone, Scopes.Read, "read voices"),
        new(Operation.VoicesImport, Room.Voices, Strategist | CxLead | Analyst | Admin, Scopes.Write, "bring in voices"),
        new(Operation.VoicesJudge, Room.Voices, Strategist | CxLead | Analyst, Scopes.None, "judge themes"),
        new(Operation.VoicesCollect, Room.Voices, Strategist | CxLead | Analyst, Scopes.None, "collect quotes or save searches"),
        new(Operation.VoicesLearn, Room.Voices, Strategist | CxLead | Analyst, Scopes.None, "write learnings"),
        new(Operation.StoriesEdit, Room.Voices, Strategist | CxLead | Admin, Scopes.None, "keep stories"),
        new(Operation.JourneysRead, Room.Journeys, Everyone, Scopes.Read, "read journeys"),
        new(Operation.JourneysEdit, Room.Journeys, Strategist | CxLead, Scopes.Write, "edit journeys"),
        new(Operation.JourneysComment, Room.Journeys, Everyone, Scopes.None, "comment on journeys"),
        new(Operation.JourneysShare, Room.Journeys, Strategist | CxLead, Scopes.None, "share journeys by link"),
        new(Operation.GuardrailsRead, Room.Guardrails, Everyone, Scopes.Read, "read guardrails"),
        new(Operation.GuardrailsCheck, Room.Guardrails, Everyone, Scopes.Check, "check a text"),
        new(Operation.GuardrailsEdit, Room.Guardrails, CxLead, Scopes.None, "edit guardrails"),
        new(Operation.GuardrailsPublish, Room.Guardrails, CxLead, Scopes.None, "publish guardrails"),
        new(Operation.ConceptsRead, Room.Concepts, Everyone, Scopes.Read, "read concepts"),
        new(Operation.BriefsWrite, Room.Concepts, Strategist, Scopes.None, "write briefs"),
        new(Operation.ConceptsRun, Room.Concepts, Strategist, Scopes.None, "run the writer"),
        new(Operation.ConceptsTriage, Room.Concepts, Strategist, Scopes.None, "triage concepts"),
        new(Operation.ConceptsPick, Room.Concepts, Strategist, Scopes.None, "pick concepts"),
        new(Operation.ConceptsEdit, Room.Concepts, Strategist, Scopes.None, "edit concepts"),
        new(Operation.ConceptsApprove, Room.Concepts, Approver, Scopes.None, "approve concepts"),
        new(Operation.TasteEdit, Room.Concepts, Strategist, Scopes.Write, "change what was learned from picks"),
        new(Operation.MomentsRead, Room.Moments, Everyone, Scopes.None, "read moments"),
        new(Operation.MomentsDecide, Room.Moments, Strategist | CxLead | Analyst | Admin, Scopes.Decide, "decide a moment"),
        new(Operation.PeopleOpen, Room.Moments, CxLead | Analyst, Scopes.Read, "open a person"),
        new(Operation.PeopleWrite, Room.Moments, CxLead | Admin, Scopes.Write, "change a person"),
        new(Operation.FrictionRead, Room.Friction, Everyone, Scopes.Read, "read friction"),
        new(Operation.SignalsImport, Room.Friction, Analyst | CxLead | Admin, Scopes.Write, "bring in signals"),
        new(Operation.SignalsFromSite, Room.Friction, Analyst | CxLead | Admin, Scopes.Site, "send signals as a web page does"),
        new(Operation.SignalsOpen, Room.Friction, Analyst | CxLead, Scopes.None, "open single signals"),
        new(Operation.SignalsKeep, Room.Friction, Admin, Scopes.None, "decide how long signals are kept"),
        new(Operation.QuestionsSave, Room.Friction, Strategist | CxLead | Analyst, Scopes.None, "save questions"),
        new(Operation.BoardsEdit, Room.Friction, Strategist | CxLead | Analyst, Scopes.None, "change boards"),
        new(Operation.BaselinesFreeze, Room.Friction, Strategist | CxLead | Analyst, Scopes.None, "freeze baselines and set targets"),
        new(Operation.MetricsDefine, Room.Friction, Analyst | Admin, Scopes.None, "define metrics"),
        new(Operation.RecordRead, Room.Governance, Everyone, Scopes.None, "read the record"),
        new(Operation.InboxRead, Room.House, Everyone, Scopes.None, "open an inbox"),
        new(Operation.BrandRead, Room.House, Everyone, Scopes.None, "read the brand"),
        new(Operation.BrandEdit, Room.House, Strategist | CxLead | Admin, Scopes.None, "edit the brand"),
        new(Operation.TeamRead, Room.House, Everyone, Scopes.None, "see the team"),
        new(Operation.TeamManage, Room.House, Admin, Scopes.None, "manage the team"),
        new(Operation.KeysManage, Room.House, Admin, Scopes.None, "manage API keys"),
        new(Operation.SitesManage, Room.House, Admin, Scopes.None, "manage site keys"),
        new(Operation.WebhooksManage, Room.House, Admin, Scopes.None, "manage webhooks"),
        new(Operation.WorkspaceManage, Room.House, Admin, Scopes.None, "set language, time zone and currency"),
        new(Operation.ModelsRead, Room.House, Everyone, Scopes.Read, "see which writer serves"),
        new(Operation.ModelsManage, Room.House, Admin, Scopes.None, "connect a language model"),
    ];

    private static readonly Right[] ByOperation = [.. Table.OrderBy(r => r.Operation)];

    /// <summary>The row of one operation.</summary>
    public static Right Of(Operation operation) => ByOperation[(int)operation];

    /// <summary>Whether any of the roles may do it.</summary>
    public static bool Allows(Roles roles, Operation operation) => (Of(operation).Roles & roles) != None;

    /// <summary>Whether a key with these scopes may do it.</summary>
    public static bool Allows(Scopes scopes, Operation operation) => (Of(operation).Scope & scopes) != Scopes.None;
}
