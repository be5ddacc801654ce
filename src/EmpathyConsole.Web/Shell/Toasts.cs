namespace EmpathyConsole.Web.Shell;

/// <summary>Short messages at the foot of the page, with undo where it can be undone.</summary>
public sealed class Toasts
{
    /// <summary>Raised when something is to be shown.</summary>
    public event Action<Toast>? Shown;

    /// <summary>Something was done. With undo, the toast offers it for 8 seconds.</summary>
    public void Done(string sentence, Func<Task>? undo = null) => Shown?.Invoke(new(sentence, false, undo));

    /// <summary>Something was refused or failed; says why and what to do.</summary>
    public void Trouble(string sentence) => Shown?.Invoke(new(sentence, true, null));
}
