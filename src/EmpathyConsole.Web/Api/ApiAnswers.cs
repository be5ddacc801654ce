using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Hosting;

namespace EmpathyConsole.Web.Api;

/// <summary>From desks to HTTP: the caller of a request, and results as answers (RFC 9457 problem details).</summary>
internal static class ApiAnswers
{
    /// <summary>The key's caller; only behind the key policy.</summary>
    public static Caller Caller(this HttpContext http) => Claims.CallerOf(http.User) ?? throw new InvalidOperationException("No caller: the endpoint lacks the key policy.");

    /// <summary>200 with the value, or the problem.</summary>
    public static IResult Answer<T>(this Result<T> result) => result.Match(value => Microsoft.AspNetCore.Http.Results.Json(value), Answer);

    /// <summary>200 with what is made of the value, or the problem.</summary>
    public static IResult Answer<T, TOut>(this Result<T> result, Func<T, TOut> shape) => result.Match(value => Microsoft.AspNetCore.Http.Results.Json(shape(value)), Answer);

    public static IResult Answer(this Problem problem)
    {
        var (status, title) = problem.Kind switch
        {
            ProblemKind.Invalid => (StatusCodes.Status400BadRequest, "The input can't be used"),
            ProblemKind.Forbidden => (StatusCodes.Status403Forbidden, "Not allowed"),
            ProblemKind.NotFound => (StatusCodes.Status404NotFound, "Not found"),
            ProblemKind.Conflict => (StatusCodes.Status409Conflict, "In conflict with how it stands now"),
            ProblemKind.TooLarge => (StatusCodes.Status413PayloadTooLarge, "Too large"),
            _ => (StatusCodes.Status500InternalServerError, "Failed"),
        };
        return Microsoft.AspNetCore.Http.Results.Problem(
            detail: problem.Sentence,
            statusCode: status,
            title: title,
            extensions: problem.Field is null ? null : new Dictionary<string, object?>(StringComparer.Ordinal) { ["field"] = problem.Field });
    }
}
