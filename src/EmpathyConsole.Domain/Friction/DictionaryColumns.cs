namespace EmpathyConsole.Domain.Friction;

/// <summary>Makes columns of few different values.</summary>
public static class DictionaryColumns
{
    /// <summary>The column of these values.</summary>
    public static DictionaryColumn<T> Of<T>(ReadOnlySpan<T> values)
        where T : unmanaged, IEquatable<T>
    {
        var words = new List<T>();
        var places = new Dictionary<T, int>();
        var index = new ushort[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0 && values[i].Equals(values[i - 1]))
            {
                index[i] = index[i - 1];
                continue;
            }

            if (!places.TryGetValue(values[i], out var place))
            {
                place = words.Count;
                places.Add(values[i], place);
                words.Add(values[i]);
            }

            index[i] = (ushort)place;
        }

        return words.Count switch
        {
            <= 1 => new([.. words], null, null),
            <= 256 => new([.. words], Array.ConvertAll(index, i => (byte)i), null),
            _ => new([.. words], null, index),
        };
    }
}
