namespace EmpathyConsole.Domain.Friction;

/// <summary>Which rows of a block pass a question's filters, worked out once for each different value instead of once for each row.</summary>
public readonly struct PassingRows
{
    private readonly (DictionaryColumn<int> Column, bool[] Passes)[] filters;

    internal PassingRows((DictionaryColumn<int> Column, bool[] Passes)[] filters) => this.filters = filters;

    public bool Takes(int row)
    {
        foreach (var (column, passes) in filters)
        {
            if (!passes[column.IndexAt(row)])
            {
                return false;
            }
        }

        return true;
    }
}
