namespace EmpathyConsole.Intelligence.Models;

/// <summary>Which protocol the configured language model speaks.</summary>
public enum ModelKind
{
    /// <summary>No model: nothing is sent anywhere.</summary>
    None,

    /// <summary>Chat completions as OpenAI has them; also Ollama, llama.cpp, vLLM and Azure.</summary>
    OpenAiCompatible,
}
