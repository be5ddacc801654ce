using System.Text;
using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Concepts.Agreement;
using EmpathyConsole.Application.Concepts.Approvals;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Application.Concepts.Comparing;
using EmpathyConsole.Application.Concepts.Handover;
using EmpathyConsole.Application.Concepts.Handover.Webhooks;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Concepts.Live;
using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Concepts.Taste;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Baselines;
using EmpathyConsole.Application.Friction.Boards;
using EmpathyConsole.Application.Friction.Digests;
using EmpathyConsole.Application.Friction.Digests.Mail;
using EmpathyConsole.Application.Friction.Targets;
using EmpathyConsole.Application.Friction.Drilling;
using EmpathyConsole.Application.Friction.Exploring;
using EmpathyConsole.Application.Friction.Import;
using EmpathyConsole.Application.Friction.Keeping;
using EmpathyConsole.Application.Friction.Metrics.Own;
using EmpathyConsole.Application.Friction.Saved;
using EmpathyConsole.Application.Friction.Sites;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.BrandGuide;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Application.Guardrails.Exceptions;
using EmpathyConsole.Application.Guardrails.Packs;
using EmpathyConsole.Application.Guardrails.Publishing;
using EmpathyConsole.Application.Guardrails.SecondReading;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Journeys.Board;
using EmpathyConsole.Application.Journeys.Boundary;
using EmpathyConsole.Application.Journeys.Comments;
using EmpathyConsole.Application.Journeys.Exchange;
using EmpathyConsole.Application.Journeys.Lived;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Shares;
using EmpathyConsole.Application.Journeys.Versions;
using EmpathyConsole.Application.Keys;
using EmpathyConsole.Application.Models;
using EmpathyConsole.Application.Moments;
using EmpathyConsole.Application.Moments.People;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Team;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Application.Voices.Learnings;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Application.Voices.Searching;
using EmpathyConsole.Application.Voices.Shaping;
using EmpathyConsole.Application.Voices.Stories;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Paths;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Moments;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Testing;

namespace EmpathyConsole.Application.Tests.House;

/// <summary>A call of a real desk for every operation of the table of rights. What it asks for is mostly not there: only whether it is refused counts.</summary>
internal static class DeskCalls
{
    private const long Nothing = 987_654;
    private static readonly Moment Stranger = new("", "");
    private static readonly Moment Somebody = new("p-unknown", "");

    public static IReadOnlyList<DeskCall> All { get; } =
    [
        .. Voices, .. Journeys, .. Guardrails, .. Concepts, .. Moments, .. Friction, .. House,
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static DeskCall[] Voices =>
    [
        Call<IVoiceSearchDesk, VoiceHits>(Operation.VoicesRead, "look for voices", (d, c) => d.SearchAsync(c, new(), null, 1, Token)),
        Call<ISavedSearchDesk, IReadOnlyList<SavedSearchLine>>(Operation.VoicesRead, "list saved searches", (d, c) => d.ListAsync(c, Token)),
        Call<ICollectionsDesk, CollectionSheet>(Operation.VoicesRead, "open a collection", (d, c) => d.GetAsync(c, Nothing, Token)),
        Call<ICollectionsDesk, long>(Operation.VoicesCollect, "start a collection", (d, c) => d.CreateAsync(c, new("", ""), Token)),
        Call<ICollectionsDesk, long>(Operation.VoicesCollect, "collect a quote", (d, c) => d.CollectAsync(c, Nothing, new(1, 0, 0, ""), Token)),
        Call<ICollectionsDesk, Done>(Operation.VoicesCollect, "take a quote out", (d, c) => d.RemoveAsync(c, Nothing, Token)),
        Call<ILearningsDesk, IReadOnlyList<LearningLine>>(Operation.VoicesRead, "list learnings", (d, c) => d.ListAsync(c, new(), Token)),
        Call<ILearningsDesk, LearningSheet>(Operation.VoicesLearn, "write a learning", (d, c) => d.CreateAsync(c, new(), Token)),
        Call<ILearningsDesk, LearningSheet>(Operation.VoicesLearn, "change a learning", (d, c) => d.SaveAsync(c, Nothing, 1, new(), Token)),
        Call<IStoriesDesk, IReadOnlyList<StoryLine>>(Operation.VoicesRead, "list stories", (d, c) => d.ListAsync(c, Token)),
        Call<IStoriesDesk, long>(Operation.StoriesEdit, "record a story", (d, c) => d.SaveAsync(c, new(), Token)),
        Call<IStoriesDesk, Done>(Operation.StoriesEdit, "withdraw a story", (d, c) => d.WithdrawAsync(c, Nothing, "", Token)),
        Call<ISavedSearchDesk, long>(Operation.VoicesCollect, "save a search", (d, c) => d.SaveAsync(c, "", new(), false, Token)),
        Call<ISavedSearchDesk, Done>(Operation.VoicesCollect, "delete a saved search", (d, c) => d.DeleteAsync(c, Nothing, Token)),
        Call<IVoicesDesk, ThemeList>(Operation.VoicesRead, "list themes", (d, c) => d.ThemesAsync(c, new(), Token)),
        Call<IVoicesDesk, ImportPreview>(Operation.VoicesImport, "stage pasted voices", (d, c) => d.StagePasteAsync(c, "", Token)),
        Call<IVoicesDesk, StartedImport>(Operation.VoicesImport, "start an import", (d, c) => d.StartImportAsync(c, "unknown", new(), Token)),
        Call<IVoicesDesk, IReadOnlyList<Reject>>(Operation.VoicesImport, "see rejected rows", (d, c) => d.RejectsAsync(c, Nothing, 1, Token)),
        Call<IBringInDesk, TakenOut>(Operation.VoicesImport, "take an import out", (d, c) => d.TakeOutAsync(c, Nothing, Token)),
        Call<IBringInDesk, Done>(Operation.VoicesImport, "forget a mapping", (d, c) => d.ForgetAsync(c, Nothing, Token)),
        Call<IWatchDesk, long>(Operation.VoicesImport, "watch a folder", (d, c) => d.WatchAsync(c, "", "", Token)),
        Call<IVoicesDesk, Done>(Operation.VoicesJudge, "accept a theme", (d, c) => d.AcceptAsync(c, Nothing, Token)),
        Call<IVoicesDesk, Done>(Operation.VoicesJudge, "reject a theme", (d, c) => d.RejectAsync(c, Nothing, Token)),
        Call<IVoicesDesk, Done>(Operation.VoicesJudge, "rename a theme", (d, c) => d.RenameAsync(c, Nothing, "", Token)),
        Call<IVoicesDesk, long>(Operation.VoicesJudge, "undo a judgement", (d, c) => d.UndoAsync(c, Token)),
        Call<IThemeShapingDesk, IReadOnlyList<SimilarTheme>>(Operation.VoicesRead, "list similar themes", (d, c) => d.SimilarAsync(c, [], null, 1, Token)),
        Call<IThemeShapingDesk, SplitLook>(Operation.VoicesRead, "look what a word would take", (d, c) => d.LookAsync(c, Nothing, "word", 1, Token)),
        Call<IThemeShapingDesk, Done>(Operation.VoicesJudge, "merge themes", (d, c) => d.MergeAsync(c, [Nothing], 1, Token)),
        Call<IThemeShapingDesk, long>(Operation.VoicesJudge, "split a theme", (d, c) => d.SplitAsync(c, Nothing, "", SplitChoice.Of(), Token)),
        Call<IThemeShapingDesk, Done>(Operation.VoicesJudge, "move a voice", (d, c) => d.MoveAsync(c, Nothing, null, Token)),
        Call<IThemeShapingDesk, Done>(Operation.VoicesJudge, "write down what people are buying", (d, c) => d.BuyingAsync(c, Nothing, "", [], Token)),
        Call<IThemeFiles, SheetFile>(Operation.VoicesRead, "take themes out", (d, c) => d.WriteAsync(c, new(), ThemeFormat.Csv, Token)),
    ];

    private static DeskCall[] Journeys =>
    [
        Call<ILivedDesk, JourneyLived>(Operation.JourneysRead, "lay paths over a map", (d, c) => d.AskAsync(c, Nothing, new(), Token)),
        Call<IJourneyDesk, JourneyFile>(Operation.JourneysRead, "take a journey out", (d, c) => d.ExportAsync(c, Nothing, JourneyFormat.Json, Token)),
        Call<IBoundaryDesk, BoundarySheet>(Operation.JourneysRead, "see machine and person along a journey", (d, c) => d.GetAsync(c, Nothing, MapSide.AsIs, 90, Token)),
        Call<IJourneyDesk, long>(Operation.JourneysEdit, "start a journey", (d, c) => d.CreateAsync(c, new(""), Token)),
        Call<IJourneyDesk, ImportedJourney>(Operation.JourneysEdit, "bring a journey in", (d, c) => d.ImportAsync(c, "", Token)),
        Call<IJourneyDesk, JourneyMap>(Operation.JourneysEdit, "link a theme", (d, c) => d.LinkAsync(c, new(Nothing, MapSide.AsIs, "", StagePart.Fear), EvidenceRef.OfTheme(Nothing), Token)),
        Call<IJourneyBoardDesk, IReadOnlyList<BoardCard>>(Operation.JourneysRead, "read the board of journeys", (d, c) => d.ReadAsync(c, Token)),
        Call<IJourneyBoardDesk, string>(Operation.JourneysEdit, "put a journey on the board", (d, c) => d.PlaceAsync(c, Nothing, 1, Token)),
        Call<IVersionsDesk, MapComparison>(Operation.JourneysRead, "compare two maps", (d, c) => d.CompareAsync(c, Nothing, MapChoice.AsIs, MapChoice.ToBe, Token)),
        Call<IVersionsDesk, long>(Operation.JourneysEdit, "keep a version", (d, c) => d.KeepAsync(c, Nothing, MapSide.AsIs, new(""), Token)),
        Call<IVersionsDesk, RestoredVersion>(Operation.JourneysEdit, "put a version back", (d, c) => d.RestoreAsync(c, Nothing, MapSide.AsIs, Token)),
        Call<ICommentsDesk, MapComments>(Operation.JourneysRead, "read comments", (d, c) => d.ListAsync(c, Nothing, MapSide.AsIs, null, Token)),
        Call<ICommentsDesk, long>(Operation.JourneysComment, "comment on a map", (d, c) => d.AddAsync(c, new(Nothing, MapSide.AsIs, "", ""), Token)),
        Call<ICommentsDesk, Done>(Operation.JourneysComment, "settle a comment", (d, c) => d.ResolveAsync(c, Nothing, Token)),
        Call<ISharesDesk, JourneyShares>(Operation.JourneysShare, "list links", (d, c) => d.ListAsync(c, Nothing, Token)),
        Call<ISharesDesk, NewShare>(Operation.JourneysShare, "make a link", (d, c) => d.CreateAsync(c, new(Nothing), Token)),
        Call<ISharesDesk, Done>(Operation.JourneysShare, "revoke a link", (d, c) => d.RevokeAsync(c, Nothing, Token)),
        Call<IJourneyDesk, Done>(Operation.JourneysEdit, "delete a journey", (d, c) => d.DeleteAsync(c, Nothing, "", Token)),
    ];

    private static DeskCall[] Guardrails =>
    [
        Call<IGuardrailDesk, GuardrailDetail>(Operation.GuardrailsRead, "open a guardrail", (d, c) => d.GetAsync(c, "unknown", Token)),
        Call<IGuardrailDesk, CheckAnswer>(Operation.GuardrailsCheck, "check a text", (d, c) => d.CheckAsync(c, new CheckRequest { Text = "A calm cup." }, Token)),
        Call<IGuardrailDraftDesk, DraftSheet>(Operation.GuardrailsRead, "read a draft", (d, c) => d.GetAsync(c, "unknown", Token)),
        Call<IGuardrailDraftDesk, DraftSheet>(Operation.GuardrailsEdit, "begin a draft", (d, c) => d.OpenAsync(c, "unknown", Token)),
        Call<IGuardrailDraftDesk, DraftSheet>(Operation.GuardrailsEdit, "let a former pick go", (d, c) => d.AcknowledgeAsync(c, "unknown", Nothing, true, 1, Token)),
        Call<IGuardrailDraftDesk, Done>(Operation.GuardrailsEdit, "drop a draft", (d, c) => d.DropAsync(c, "unknown", 1, Token)),
        Call<IGuardrailDraftDesk, long>(Operation.GuardrailsEdit, "propose a draft", (d, c) => d.ProposeAsync(c, "unknown", "", 1, Token)),
        Call<IBrandGuideDesk, GuideReading>(Operation.GuardrailsEdit, "read a brand guide", (d, c) => d.ReadAsync(c, "", "", Token)),
        Call<IGuardrailPackDesk, PackFile>(Operation.GuardrailsRead, "hand out a pack", (d, c) => d.ExportAsync(c, ["unknown"], PackFormat.Yaml, Token)),
        Call<IGuardrailPackDesk, PackContent>(Operation.GuardrailsEdit, "look into a pack", (d, c) => d.LookAsync(c, "", Token)),
        Call<IGuardrailPackDesk, PackOutcome>(Operation.GuardrailsEdit, "bring in a pack", (d, c) => d.ImportAsync(c, "", "", Token)),
        Call<IPublishDesk, ProposalSheet>(Operation.GuardrailsRead, "read a proposal", (d, c) => d.OfAsync(c, "unknown", Token)),
        Call<IPublishDesk, GuardrailDetail>(Operation.GuardrailsPublish, "approve a guardrail", (d, c) => d.ApproveAsync(c, Nothing, "", false, Token)),
        Call<IPublishDesk, GuardrailDetail>(Operation.GuardrailsPublish, "send a guardrail back", (d, c) => d.SendBackAsync(c, Nothing, "No.", Token)),
        Call<IPublishDesk, GuardrailDetail>(Operation.GuardrailsEdit, "withdraw a guardrail", (d, c) => d.WithdrawAsync(c, Nothing, Token)),
        Call<IPublishDesk, GuardrailDetail>(Operation.GuardrailsEdit, "ask to retire a guardrail", (d, c) => d.AskToRetireAsync(c, "unknown", "", Token)),
        Call<IPublishDesk, GuardrailDetail>(Operation.GuardrailsPublish, "end a shadow", (d, c) => d.EndShadowAsync(c, "unknown", 1, Token)),
        Call<IPublishDesk, GuardrailDetail>(Operation.GuardrailsPublish, "go live", (d, c) => d.GoLiveAsync(c, "unknown", 1, Token)),
        Call<IPublishDesk, GuardrailDetail>(Operation.GuardrailsPublish, "roll a guardrail back", (d, c) => d.RollBackAsync(c, "unknown", 1, 1, Token)),
        Call<IGuardrailExceptionDesk, IReadOnlyList<ExceptionOwner>>(Operation.GuardrailsPublish, "choose who answers for an exception", (d, c) => d.OwnersAsync(c, Token)),
        Call<ISecondReaderDesk, SecondReaderSheet>(Operation.GuardrailsRead, "see the second reader", (d, c) => d.GetAsync(c, Token)),
        Call<ISecondReaderDesk, SecondReaderSheet>(Operation.GuardrailsEdit, "switch the second reader", (d, c) => d.SwitchAsync(c, false, Token)),
        Call<IGuardrailExceptionDesk, Done>(Operation.GuardrailsPublish, "end an exception", (d, c) => d.EndAsync(c, Nothing, Token)),
    ];

    private static DeskCall[] Concepts =>
    [
        Call<IBriefDesk, BriefSheet>(Operation.ConceptsRead, "open a brief", (d, c) => d.GetAsync(c, Nothing, Token)),
        Call<IBriefDesk, BriefSheet>(Operation.BriefsWrite, "copy a brief", (d, c) => d.CopyAsync(c, Nothing, Token)),
        Call<IBriefDesk, IReadOnlyList<BriefLine>>(Operation.ConceptsRead, "see templates", (d, c) => d.TemplatesAsync(c, Token)),
        Call<IBriefDesk, BriefSheet>(Operation.BriefsWrite, "keep a template", (d, c) => d.KeepAsTemplateAsync(c, Nothing, Token)),
        Call<IRunDesk, RunProgress>(Operation.ConceptsRun, "start a run", (d, c) => d.StartAsync(c, Nothing, Token)),
        Call<IRunDesk, IReadOnlyList<WriterChoice>>(Operation.ConceptsRead, "see who can write", (d, c) => d.WritersAsync(c, Token)),
        Call<ITriageDesk, AfterVerdict>(Operation.ConceptsTriage, "judge a concept", (d, c) => d.JudgeAsync(c, Nothing, new(TriageChoice.Keep, []), Token)),
        Call<IComparisonDesk, ComparisonTable>(Operation.ConceptsTriage, "see a pair", (d, c) => d.TableAsync(c, Nothing, Token)),
        Call<IComparisonDesk, ComparisonTable>(Operation.ConceptsTriage, "compare two", (d, c) => d.ChooseAsync(c, Nothing, new(1, 2, ComparisonChoice.Left, 0, 0), Token)),
        Call<ITasteDesk, TasteSheet>(Operation.ConceptsRead, "see what was learned", (d, c) => d.GetAsync(c, true, Token)),
        Call<ITasteDesk, TasteSheet>(Operation.TasteEdit, "hold a weight", (d, c) => d.HoldAsync(c, true, "nothing", 1, Token)),
        Call<IAgreementDesk, AgreementReport>(Operation.ConceptsRead, "see who agrees", (d, c) => d.ReportAsync(c, Nothing, Token)),
        Call<IAgreementDesk, AgreementReport>(Operation.ConceptsPick, "settle a dispute", (d, c) => d.SettleAsync(c, Nothing, TriageChoice.Keep, "Because.", Token)),
        Call<IAgreementDesk, AgreementReport>(Operation.ConceptsPick, "open a dispute again", (d, c) => d.ReopenAsync(c, Nothing, Token)),
        Call<IFinalsDesk, FinalsTable>(Operation.ConceptsPick, "pick", (d, c) => d.RankAsync(c, Nothing, 1, [], Token)),
        Call<IFinalsDesk, Done>(Operation.ConceptsPick, "ask for approval", (d, c) => d.AskAsync(c, Nothing, Token)),
        Call<IConceptDesk, ConceptSheet>(Operation.ConceptsEdit, "edit a concept", (d, c) => d.EditAsync(c, Nothing, 1, new("", "", "", ""), Token)),
        Call<ILibraryDesk, ConceptChoices>(Operation.ConceptsRead, "see what the library can be narrowed by", (d, c) => d.ChoicesAsync(c, Token)),
        Call<ILibraryDesk, long>(Operation.BriefsWrite, "use concepts as examples", (d, c) => d.UseAsync(c, null, [], Token)),
        Call<IApprovalDesk, Done>(Operation.ConceptsApprove, "approve", (d, c) => d.ApproveAsync(c, Nothing, [], "", Token)),
        Call<IApprovalDesk, Done>(Operation.ConceptsApprove, "send back", (d, c) => d.SendBackAsync(c, Nothing, "", Token)),
    ];

    private static DeskCall[] Moments =>
    [
        Call<IMomentsDesk, Simulation>(Operation.MomentsRead, "simulate somebody unknown", (d, c) => d.SimulateAsync(c, Stranger, new(), Token)),
        Call<IMomentsDesk, Decision>(Operation.MomentsRead, "open a decision", (d, c) => d.OpenDecisionAsync(c, "unknown", Token)),
        Call<IMomentsDesk, Decision>(Operation.MomentsDecide, "decide", (d, c) => d.DecideAsync(c, Somebody, false, Token)),
        Call<IMomentsDesk, Decision>(Operation.MomentsDecide, "decide many", async (d, c) => await d.DecideManyAsync(c, new[] { Somebody }.ToAsyncEnumerable(), false, Token).FirstAsync(Token)),
        Call<IMomentsDesk, Simulation>(Operation.PeopleOpen, "simulate a person", (d, c) => d.SimulateAsync(c, Somebody, new(), Token)),
        Call<IMomentsDesk, IReadOnlyList<PersonLine>>(Operation.PeopleOpen, "look for people", (d, c) => d.PeopleAsync(c, null, 1, Token)),
        Call<IPeopleDesk, PersonFile>(Operation.PeopleOpen, "take a person out", (d, c) => d.ExportAsync(c, "p-unknown", Token)),
        Call<IPeopleDesk, bool>(Operation.PeopleWrite, "put a person", (d, c) => d.PutAsync(c, "", new(), Token)),
        Call<IPeopleDesk, Done>(Operation.PeopleWrite, "put preferences", (d, c) => d.PutPreferencesAsync(c, "", new(), Token)),
        Call<IPeopleDesk, Done>(Operation.PeopleWrite, "erase a person", (d, c) => d.EraseAsync(c, "p-unknown", Token)),
        Call<IPeopleDesk, PeopleImport>(Operation.PeopleWrite, "bring people in", (d, c) => d.ImportAsync(c, PeopleFileKind.People, new MemoryStream(), null, Token)),
    ];

    private static DeskCall[] Friction =>
    [
        Call<IFrictionDesk, FrictionAnswer>(Operation.FrictionRead, "ask a question", (d, c) => d.AskAsync(c, FrictionQuestion.Of("unknown"), Token)),
        Call<IFrictionDesk, IReadOnlyList<Metric>>(Operation.FrictionRead, "list metrics", (d, c) => d.MetricsAsync(c, Token)),
        Call<IExploreDesk, SpreadAnswer>(Operation.FrictionRead, "see how values are spread", (d, c) => d.SpreadAsync(c, new("unknown", null, null, null, []), Token)),
        Call<IExploreDesk, FunnelAnswer>(Operation.FrictionRead, "walk a funnel", (d, c) => d.FunnelAsync(c, new([], 7, true, null, new(null, null, [])), Token)),
        Call<IExploreDesk, PathAnswer>(Operation.FrictionRead, "walk paths", (d, c) => d.PathsAsync(c, new(QuestionMatch.Of(SignalKind.FormStart), true, PathNodes.Kinds, 24, new(null, null, [])), Token)),
        Call<IExploreDesk, CohortAnswer>(Operation.FrictionRead, "count cohorts", (d, c) => d.CohortsAsync(c, new(QuestionMatch.Of(SignalKind.FormStart), QuestionMatch.Of(SignalKind.FormStart), new(null, null, [])), Token)),
        Call<IOwnMetricDesk, IReadOnlyList<OwnMetricLine>>(Operation.FrictionRead, "list metrics of one's own", (d, c) => d.ListAsync(c, Token)),
        Call<IOwnMetricDesk, FrictionAnswer>(Operation.MetricsDefine, "try a metric", (d, c) => d.PreviewAsync(c, NoMetric, Token)),
        Call<IOwnMetricDesk, OwnMetricSheet>(Operation.MetricsDefine, "define a metric", (d, c) => d.CreateAsync(c, NoMetric, Token)),
        Call<IOwnMetricDesk, OwnMetricSheet>(Operation.MetricsDefine, "change a metric", (d, c) => d.ChangeAsync(c, Nothing, 1, NoMetric, Token)),
        Call<IOwnMetricDesk, Done>(Operation.MetricsDefine, "put a metric away", (d, c) => d.ArchiveAsync(c, Nothing, true, Token)),
        Call<ISavedQuestionDesk, IReadOnlyList<SavedQuestionLine>>(Operation.FrictionRead, "list saved questions", (d, c) => d.ListAsync(c, Token)),
        Call<ISavedQuestionDesk, long>(Operation.QuestionsSave, "save a question", (d, c) => d.SaveAsync(c, "", "metric=nps", Token)),
        Call<IBoardsDesk, IReadOnlyList<BoardLine>>(Operation.FrictionRead, "list boards", (d, c) => d.ListAsync(c, Token)),
        Call<IBoardsDesk, BoardAnswer>(Operation.FrictionRead, "see a board", (d, c) => d.AskAsync(c, "unknown", BoardCut.Segment, Token)),
        Call<IBoardsDesk, string>(Operation.BoardsEdit, "make a board", (d, c) => d.CreateAsync(c, "", null, Token)),
        Call<IBaselinesDesk, IReadOnlyList<BaselineLine>>(Operation.FrictionRead, "list baselines", (d, c) => d.ListAsync(c, Token)),
        Call<IBaselinesDesk, long>(Operation.BaselinesFreeze, "freeze a baseline", (d, c) => d.FreezeAsync(c, "", FrictionQuestion.Of("nps"), Token)),
        Call<ITargetsDesk, IReadOnlyList<TargetLine>>(Operation.FrictionRead, "list targets", (d, c) => d.ListAsync(c, Token)),
        Call<ITargetsDesk, Done>(Operation.BaselinesFreeze, "give a target up", (d, c) => d.DropAsync(c, 999, Token)),
        Call<IDigestDesk, Digest>(Operation.FrictionRead, "read the week", (d, c) => d.AskAsync(c, "no week", Token)),
        Call<IDigestMailDesk, MailSheet>(Operation.FrictionRead, "see who gets the week", (d, c) => d.GetAsync(c, Token)),
        Call<IDigestMailDesk, Done>(Operation.FrictionRead, "send oneself the week", (d, c) => d.SendMeAsync(c, "no week", Token)),
        Call<IDigestMailDesk, Done>(Operation.FrictionRead, "end the week's letters", (d, c) => d.UnsubscribeAsync(c, Token)),
        Call<IDigestMailDesk, Done>(Operation.BoardsEdit, "add a receiver of the week", (d, c) => d.AddAsync(c, Nothing, Token)),
        Call<IDigestMailDesk, Done>(Operation.BoardsEdit, "take off a receiver of the week", (d, c) => d.RemoveAsync(c, Nothing, Token)),
        Call<IDrillDesk, DrillAnswer>(Operation.FrictionRead, "see what a number is made of", (d, c) => d.LookAsync(c, new(FrictionQuestion.Of("unknown"), []), Token)),
        Call<IDrillDesk, SignalLines>(Operation.SignalsOpen, "open the signals behind a number", (d, c) => d.SignalsAsync(c, new(FrictionQuestion.Of("unknown"), []), 0, 1, Token)),
        Call<IDrillDesk, StepPersons>(Operation.SignalsOpen, "open the persons behind a number of a funnel", (d, c) => d.PersonsAsync(c, new(new([], 7, true, null, SliceScope.Of(FrictionQuestion.Of("unknown"))), 1, false), 0, 1, Token)),
        Call<IDrillDesk, SheetFile>(Operation.SignalsOpen, "take the signals behind a number away", (d, c) => d.ExportAsync(c, new(FrictionQuestion.Of("unknown"), []), Token)),
        Call<ISiteDesk, SignalImportOutcome>(Operation.SignalsFromSite, "send signals as a page", (d, c) => d.AppendAsync(c, new MemoryStream(Encoding.UTF8.GetBytes("{}")), Token)),
        Call<IFrictionDesk, SignalImportOutcome>(Operation.SignalsImport, "send signals", (d, c) => d.AppendAsync(c, new MemoryStream(Encoding.UTF8.GetBytes("{}")), Token)),
    ];

    private static DeskCall[] House =>
    [
        Call<IRecordDesk, RecordPage>(Operation.RecordRead, "read the record", (d, c) => d.PageAsync(c, new(), 0, 1, Token)),
        Call<IRecordDesk, int>(Operation.RecordRead, "take the record out", (d, c) => d.ExportAsync(c, new(), TextWriter.Null, Token)),
        Call<IInboxDesk, int>(Operation.InboxRead, "count one's inbox", (d, c) => d.CountAsync(c, Token)),
        Call<IBrandDesk, BrandSheet>(Operation.BrandRead, "see the brand", (d, c) => d.GetAsync(c, Token)),
        Call<IWorkspaceDesk, Workspace>(Operation.BrandRead, "see the workspace", (d, c) => d.GetAsync(c, Token)),
        Call<IBrandDesk, long>(Operation.BrandEdit, "save a value", (d, c) => d.SaveAsync(c, new BrandValue(), Token)),
        Call<IBrandDesk, Done>(Operation.BrandEdit, "delete a value", (d, c) => d.DeleteAsync(c, "value", Nothing, Token)),
        Call<IWorkspaceDesk, Done>(Operation.BrandEdit, "change the basics", (d, c) => d.ChangeAsync(c, new("", "", ""), Token)),
        Call<IWorkspaceDesk, Done>(Operation.WorkspaceManage, "set language, time zone and currency", (d, c) => d.PlaceAsync(c, new("", "", ""), Token)),
        Call<IModelDesk, ModelSheet>(Operation.ModelsRead, "see which writer serves", (d, c) => d.GetAsync(c, Token)),
        Call<IModelDesk, ModelSheet>(Operation.ModelsManage, "connect a model", (d, c) => d.SaveAsync(c, new() { Kind = ModelKind.OpenAiCompatible }, Token)),
        Call<IModelDesk, ModelSheet>(Operation.ModelsManage, "disconnect a model", (d, c) => d.RemoveAsync(c, Token)),
        Call<IModelDesk, ModelTry>(Operation.ModelsManage, "test a model", (d, c) => d.TryAsync(c, new() { Kind = ModelKind.OpenAiCompatible }, Token)),
        Call<ITeamDesk, IReadOnlyList<TeamLine>>(Operation.TeamRead, "see the team", (d, c) => d.ListAsync(c, Token)),
        Call<ITeamDesk, string?>(Operation.TeamManage, "invite", (d, c) => d.InviteAsync(c, "", "", Roles.None, Token)),
        Call<ITeamDesk, Done>(Operation.TeamManage, "change roles", (d, c) => d.ChangeRolesAsync(c, Nothing, Roles.Analyst, Token)),
        Call<ITeamDesk, Done>(Operation.TeamManage, "take off the team", (d, c) => d.RemoveAsync(c, Nothing, Token)),
        Call<IWebhookDesk, IReadOnlyList<WebhookLine>>(Operation.WebhooksManage, "list webhooks", (d, c) => d.ListAsync(c, Token)),
        Call<IWebhookDesk, NewWebhook>(Operation.WebhooksManage, "add a webhook", (d, c) => d.AddAsync(c, "", [], Token)),
        Call<IWebhookDesk, Done>(Operation.WebhooksManage, "send a delivery anew", (d, c) => d.AgainAsync(c, Nothing, Token)),
        Call<IResultsDesk, CampaignResults>(Operation.FrictionRead, "see what a campaign brought", (d, c) => d.OfAsync(c, "spring", Token)),
        Call<IHandoverDesk, SheetFile>(Operation.ConceptsRead, "hand concepts over", (d, c) => d.WriteAsync(c, new(), null, ConceptFormat.Csv, Token)),
        Call<IHandoverDesk, DisclosureSheet>(Operation.BrandEdit, "change the disclosure", (d, c) => d.SaveDisclosureAsync(c, 0, new("", "", ""), Token)),
        Call<IKeepingDesk, KeepingSheet>(Operation.FrictionRead, "read how long signals are kept", (d, c) => d.ReadAsync(c, Token)),
        Call<IKeepingDesk, KeepingPreview>(Operation.SignalsKeep, "look what a shorter time would do", (d, c) => d.PreviewAsync(c, 90, Token)),
        Call<IKeepingDesk, KeepingSheet>(Operation.SignalsKeep, "set how long signals are kept", (d, c) => d.SaveAsync(c, 1, Token)),
        Call<IKeepingDesk, JobProgress>(Operation.SignalsKeep, "make totals of old days", (d, c) => d.RunAsync(c, Token)),
        Call<ISiteDesk, IReadOnlyList<SiteLine>>(Operation.SitesManage, "list site keys", (d, c) => d.ListAsync(c, Token)),
        Call<ISiteDesk, SiteLine>(Operation.SitesManage, "make a site key", (d, c) => d.CreateAsync(c, new("", ""), Token)),
        Call<ISiteDesk, SiteLine>(Operation.SitesManage, "change a site key", (d, c) => d.ChangeAsync(c, Nothing, new("", ""), Token)),
        Call<ISiteDesk, Done>(Operation.SitesManage, "revoke a site key", (d, c) => d.RevokeAsync(c, Nothing, Token)),
        Call<IKeysDesk, IReadOnlyList<KeyLine>>(Operation.KeysManage, "list keys", (d, c) => d.ListAsync(c, Token)),
        Call<IKeysDesk, NewKey>(Operation.KeysManage, "make a key", (d, c) => d.CreateAsync(c, "", Scopes.None, Token)),
        Call<IKeysDesk, Done>(Operation.KeysManage, "revoke a key", (d, c) => d.RevokeAsync(c, Nothing, Token)),
    ];

    private static OwnMetricDraft NoMetric => new("", new(default, Domain.Friction.Own.OwnSignals.Of(), Domain.Friction.Own.OwnSignals.Of()));

    private static DeskCall Call<TDesk, T>(Operation operation, string name, Func<TDesk, Caller, Task<Result<T>>> call)
        where TDesk : notnull =>
        new(operation, name, async (console, caller) => (await call(console.Get<TDesk>(), caller)).Problem);
}
