namespace SinoRussia.Workshop.Mapping.Drawing;

/// <summary>What moves on a map's page: drag, wheel, search, and a panel for the knot that was clicked.</summary>
internal static class MapScript
{
    public const string Source = """
        'use strict';
        const data = JSON.parse(document.getElementById('data').textContent);
        const svg = document.getElementById('map'), bar = document.getElementById('bar');
        const side = document.getElementById('side'), find = document.getElementById('find'), count = document.getElementById('count');
        const whole = svg.getAttribute('viewBox').split(' ').map(Number);
        const boxes = [...svg.querySelectorAll('.place')], links = [...svg.querySelectorAll('.link')];
        let view = [...whole], hits = [], at = -1;
        const show = () => svg.setAttribute('viewBox', view.join(' '));
        const scale = () => Math.max(view[2] / svg.clientWidth, view[3] / svg.clientHeight);
        function fit() {
          side.style.top = bar.offsetHeight + 'px';
          const top = bar.offsetHeight * whole[3] / Math.max(1, svg.clientHeight - bar.offsetHeight);
          view = [whole[0], whole[1] - top, whole[2], whole[3] + top]; show();
        }
        function zoom(factor, x, y) {
          const point = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM().inverse());
          const width = Math.min(whole[2] * 4, Math.max(150, view[2] * factor)), f = width / view[2];
          view = [point.x - (point.x - view[0]) * f, point.y - (point.y - view[1]) * f, width, view[3] * f]; show();
        }
        const middle = () => [svg.clientWidth / 2, svg.clientHeight / 2];
        svg.addEventListener('wheel', e => { e.preventDefault(); zoom(Math.exp(Math.max(-80, Math.min(80, e.deltaY)) * 0.0025), e.clientX, e.clientY); }, { passive: false });
        const fingers = new Map(); let moved = 0, apart = 0;
        svg.addEventListener('pointerdown', e => { fingers.set(e.pointerId, [e.clientX, e.clientY]); moved = 0; apart = 0; });
        svg.addEventListener('pointermove', e => {
          const was = fingers.get(e.pointerId);
          if (!was) return;
          fingers.set(e.pointerId, [e.clientX, e.clientY]);
          if (fingers.size === 2) {
            const [a, b] = [...fingers.values()], now = Math.hypot(a[0] - b[0], a[1] - b[1]);
            if (apart) zoom(apart / now, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
            apart = now; moved = 99; return;
          }
          const s = scale(); moved += Math.abs(e.clientX - was[0]) + Math.abs(e.clientY - was[1]);
          if (moved > 4) { svg.classList.add('drag'); view[0] -= (e.clientX - was[0]) * s; view[1] -= (e.clientY - was[1]) * s; show(); }
        });
        for (const end of ['pointerup', 'pointercancel', 'pointerleave'])
          svg.addEventListener(end, e => { fingers.delete(e.pointerId); apart = 0; svg.classList.remove('drag'); });
        svg.addEventListener('click', e => {
          if (moved > 4) return;
          const box = e.target.closest('.place');
          choose(box ? +box.dataset.place : -1);
        });
        function el(tag, text, kind) { const e = document.createElement(tag); e.textContent = text; if (kind) e.className = kind; return e; }
        function list(title, rows) {
          if (!rows.length) return;
          side.append(el('h3', title)); const ul = document.createElement('ul'); side.append(ul);
          for (const row of rows) { const li = document.createElement('li'); li.append(...row); ul.append(li); }
        }
        function way(index) { const a = el('a', data.places[index].name); a.onclick = () => { choose(index); centre(index); }; return a; }
        function choose(index) {
          svg.classList.toggle('dimmed', index >= 0); side.hidden = index < 0; side.textContent = '';
          const near = new Set();
          for (const link of links) {
            const on = +link.dataset.from === index || +link.dataset.to === index;
            link.classList.toggle('near', on);
            if (on) { near.add(+link.dataset.from); near.add(+link.dataset.to); }
          }
          boxes.forEach((box, i) => { box.classList.toggle('near', near.has(i)); box.classList.toggle('chosen', i === index); });
          if (index < 0) return;
          const p = data.places[index];
          const close = el('button', '×'); close.setAttribute('aria-label', 'Close'); close.style.float = 'right'; close.onclick = () => choose(-1);
          side.append(close, el('h2', p.name), el('div', p.file + ':' + p.line + ' · ' + p.words + ' words' + (p.share === undefined ? '' : ' · in ' + p.share + '% of runs'), 'dim'));
          for (const note of p.notes) side.append(el('div', note, 'dim'));
          list('Stitches', p.stitches.map(s => [el('span', s)]));
          list('Choices', p.choices.map(c => {
            const row = [el('div', c.text)], facts = [];
            if (c.condition) facts.push('if ' + c.condition);
            if (c.locked) facts.push('locked: ' + c.locked);
            if (c.targets) facts.push(c.targets);
            if (c.share !== undefined) facts.push('taken in ' + c.share + '% of runs');
            if (c.id) facts.push('#' + c.id);
            facts.push('line ' + c.line);
            row.push(el('div', facts.join(' · '), 'dim'));
            return row;
          }));
          const row = (l, other) => [way(other), el('span', ' ' + l.kind + (l.choices.length ? ': ' + l.choices.join(' / ') : ''), 'dim')];
          list('Leads to', data.links.filter(l => l.from === index).map(l => row(l, l.to)));
          list('Comes from', data.links.filter(l => l.to === index).map(l => row(l, l.from)));
        }
        function centre(index) {
          const box = boxes[index].querySelector('rect').getBBox(), width = Math.min(view[2], 1400), f = width / view[2];
          view = [box.x + box.width / 2 - width / 2, box.y + box.height / 2 - view[3] * f / 2, width, view[3] * f]; show();
        }
        function search() {
          const words = find.value.trim().toLowerCase();
          hits = words ? data.places.map((p, i) => [p, i]).filter(([p]) => p.search.includes(words)).map(([, i]) => i) : [];
          at = -1;
          const set = new Set(hits);
          boxes.forEach((box, i) => box.classList.toggle('hit', set.has(i)));
          count.textContent = words ? hits.length + ' found' : '';
        }
        find.addEventListener('input', search);
        find.addEventListener('keydown', e => {
          if (e.key === 'Enter' && hits.length) { at = (at + (e.shiftKey ? hits.length - 1 : 1)) % hits.length; centre(hits[at]); count.textContent = (at + 1) + ' of ' + hits.length; }
          if (e.key === 'Escape') { find.value = ''; search(); find.blur(); }
        });
        document.getElementById('in').onclick = () => zoom(0.7, ...middle());
        document.getElementById('out').onclick = () => zoom(1.4, ...middle());
        document.getElementById('fit').onclick = fit;
        addEventListener('keydown', e => {
          if (e.target === find) return;
          const step = view[2] / 10;
          switch (e.key) {
            case '/': e.preventDefault(); find.focus(); return;
            case '+': case '=': zoom(0.8, ...middle()); return;
            case '-': zoom(1.25, ...middle()); return;
            case '0': fit(); return;
            case 'Escape': choose(-1); return;
            case 'ArrowLeft': view[0] -= step; break;
            case 'ArrowRight': view[0] += step; break;
            case 'ArrowUp': view[1] -= step; break;
            case 'ArrowDown': view[1] += step; break;
            default: return;
          }
          show();
        });
        addEventListener('resize', () => { side.style.top = bar.offsetHeight + 'px'; });
        fit();
        const wanted = data.places.findIndex(p => '#' + p.name === decodeURIComponent(location.hash));
        if (wanted >= 0) { choose(wanted); centre(wanted); }
        """;
}
