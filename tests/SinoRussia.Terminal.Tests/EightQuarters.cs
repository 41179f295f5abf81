namespace SinoRussia.Terminal.Tests;

/// <summary>Four meters over eight quarters, with an echo, a drift and an end.</summary>
internal static class EightQuarters
{
    internal const string Ink = """
        # title: The Kremlin Desk
        # meter: trust; Trust; 0..100
        # meter: dependence; Dependence; 0..100
        # meter: influence; Influence; 0..100
        # meter: standing; Standing; 0..100
        # bands: trust; Rupture, Cold, Wary, Working, Warm, Close, Captured
        # turn: quarter; Quarter
        # date: date_label
        VAR trust = 50
        VAR dependence = 47
        VAR influence = 45
        VAR standing = 60
        VAR quarter = 1
        VAR date_label = "Q3 2025"
        VAR gas_sold = 0
        -> desk
        === desk
        A cable lies on the desk. # scene: The desk in {date_label}
        + [Sign the gas price that Beijing has named, for thirty years. #id: gas]
          ~ trust = trust + 6
          ~ dependence = dependence + 5
          ~ gas_sold = quarter
          The pen is heavy.
        + [Ask for a quota on cars. #id: quota]
          ~ trust = trust - 7
          ~ influence = influence + 3
          They make notes.
        + [Say nothing. #id: silence]
          ~ standing = standing - 2
          The kettle boils.
        - ~ quarter = quarter + 1
        { quarter:
        - 2:
          ~ date_label = "Q4 2025"
        - 3:
          ~ date_label = "Q1 2026"
        - 4:
          ~ date_label = "Q2 2026"
        - 5:
          ~ date_label = "Q3 2026"
        - 6:
          ~ date_label = "Q4 2026"
        - 7:
          ~ date_label = "Q1 2027"
        - 8:
          ~ date_label = "Q2 2027"
        }
        ~ standing = standing - 1
        The court grows tired. # drift: the court's patience
        { gas_sold > 0 and quarter == gas_sold + 3:
          ~ gas_sold = 0
          ~ influence = influence - 12
          Astana has read the price. # echo: gas
        }
        { quarter > 8: -> over }
        -> desk
        === over
        The lamps go out along the embankment. # ending: managed_interdependence
        -> END
        """;
}
