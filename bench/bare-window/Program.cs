using Terminal.Gui.App;
using Terminal.Gui.Views;

using IApplication app = Application.Create();
app.Init();
using Runnable window = new() { Title = "A bare window" };
window.Add(new Label { Text = "A bare window" });
app.Run(window);
