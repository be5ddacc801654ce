namespace EmpathyConsole.Intelligence.Models;

/// <summary>Which protocol the configured language model speaks.</summary>
public enum ModelKind
{
    /// <summary>No model: nothing is sent anywhere.</summary>
    None = 0,

    /// <summary>Chat completions as OpenAI has them; also Ollama, llama.cpp, vLLM and Azure.</summary>
    OpenAiCompatible = 1,

    /// <summary>Messages as Anthropic has them.</summary>
    Anthropic = 2,
}
