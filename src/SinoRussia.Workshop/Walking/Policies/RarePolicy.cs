namespace SinoRussia.Workshop.Walking.Policies;

/// <summary>The least taken choice; dice decide between equals.</summary>
internal sealed class RarePolicy : IPolicy
{
    public int Choose(Crossroads at)
    {
        int best = int.MaxValue;
        List<int> equals = [];
        foreach (int index in at.Open)
        {
            int point = index < at.Points.Count ? at.Points[index] : -1;
            int taken = point >= 0 ? at.TimesTaken[point] : 0;
            if (taken < best)
            {
                best = taken;
                equals.Clear();
            }

            if (taken == best)
            {
                equals.Add(index);
            }
        }

        return equals[at.Dice.Next(equals.Count)];
    }
}
