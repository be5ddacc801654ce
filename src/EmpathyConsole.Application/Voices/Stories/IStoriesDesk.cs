using EmpathyConsole.Application.Brand;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Stories;

/// <summary>Stories with recorded consent: the one place where they are kept.</summary>
public interface IStoriesDesk
{
    /// <summary>All stories: what ends soon first, then what stands, then what may not be told any more.</summary>
    Task<Result<IReadOnlyList<StoryLine>>> ListAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Adds or changes one; gives its id. A withdrawn story can't be changed; a consent is given anew as a new story.</summary>
    Task<Result<long>> SaveAsync(Caller caller, Story story, CancellationToken cancellation);

    /// <summary>The teller took the consent back: from now on nothing may rest on it. The title must be typed to confirm; case does not matter.</summary>
    Task<Result<Done>> WithdrawAsync(Caller caller, long id, string typedTitle, CancellationToken cancellation);
}
