// Implicit usings and Terminal.Gui both know these names; here is the one place that settles them.
global using Attribute = Terminal.Gui.Drawing.Attribute;
global using Color = Terminal.Gui.Drawing.Color;
global using Point = System.Drawing.Point;
global using Size = System.Drawing.Size;
global using Timeout = System.Threading.Timeout;
