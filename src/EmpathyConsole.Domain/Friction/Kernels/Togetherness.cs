namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>Which signals can meet in one observation.</summary>
public enum Togetherness
{
    /// <summary>Those of one person.</summary>
    Person,

    /// <summary>Those of one session; without one, those of one person.</summary>
    Session,

    /// <summary>Those of one case; without one, those of one person.</summary>
    Case,
}
