using SinoRussia.Game.Meters;
using SinoRussia.Game.Records;

namespace SinoRussia.Game.Review;

/// <summary>Cuts what was decided and what moved into turns.</summary>
internal sealed class TurnReader
{
    private readonly Chronicle _chronicle;
    private readonly bool _byDecision;
    private readonly List<TurnSummary> _turns = [];
    private readonly List<Effect> _moves = [];
    private MeterValues _values;

    private TurnReader(Chronicle chronicle)
    {
        _chronicle = chronicle;
        _values = chronicle.Opening;
        _byDecision =
            chronicle.Date.Length == 0
            && chronicle.Journal.All(decision => decision.Date.Length == 0 && decision.Turn == 1);
    }

    public static IReadOnlyList<TurnSummary> Read(Chronicle chronicle)
    {
        TurnReader reader = new(chronicle);
        foreach (Passage passage in chronicle.Passages)
        {
            reader.Take(passage);
        }

        reader.Close();
        return reader._turns;
    }

    private void Take(Passage passage)
    {
        if (passage.Decision is { } index && index < _chronicle.Journal.Count)
        {
            Decision decision = _chronicle.Journal[index];
            Enter(_byDecision ? index + 1 : decision.Turn, _byDecision ? $"Decision {index + 1}" : decision.Date);
            TurnSummary turn = _turns[^1];
            _turns[^1] = turn with { FirstDecision = turn.FirstDecision ?? index, Decisions = turn.Decisions + 1 };
        }

        foreach (Effect effect in passage.Effects)
        {
            int opening = passage.Decision is null ? 0 : _turns[^1].Number;
            Enter(_byDecision ? opening : effect.Turn, _byDecision ? "Opening" : effect.Date);
            _values = _values.With(effect.Meter, effect.To);
            _moves.Add(effect);
        }
    }

    private void Enter(int number, string date)
    {
        if (_turns.Count > 0 && _turns[^1].Number == number)
        {
            return;
        }

        Close();
        string name = date.Length > 0 ? date : $"Turn {number}";
        _turns.Add(new TurnSummary(number, name, _values, _values, null, 0, null));
    }

    private void Close()
    {
        if (_turns.Count > 0)
        {
            TurnSummary turn = _turns[^1];
            WeightyDecision? heaviest = new Ledger([.. _moves])
                .Heaviest(1)
                .Select(heavy => new WeightyDecision(heavy.Decision, heavy.Weight, IsBefore(heavy.Decision, turn)))
                .FirstOrDefault(heavy => heavy.Decision < _chronicle.Journal.Count);
            _turns[^1] = turn with { End = _values, Turning = heaviest };
        }

        _moves.Clear();
    }

    private bool IsBefore(int decision, TurnSummary turn) =>
        !_byDecision
        && decision < _chronicle.Journal.Count
        && _chronicle.Journal[decision].Turn < turn.Number
        && _moves.TrueForAll(move => move.Cause.Decision != decision || move.Cause.Kind == CauseKind.Echo);
}
