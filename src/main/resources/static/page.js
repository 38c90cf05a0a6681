// The pages of a first start. They talk to the API as any program could; nothing here decides anything.

const page = document.body.dataset.page;
const begin = document.getElementById('begin');

/** The part after # never leaves the browser; it is kept out of its history too, once it was used. */
const token = decodeURIComponent(location.hash.slice(1));

function cookie(name) {
  return document.cookie.split('; ').find(one => one.startsWith(name + '='))?.slice(name.length + 1) ?? '';
}

async function send(method, path, body) {
  if (method !== 'GET' && !cookie('XSRF-TOKEN')) {
    await fetch('/api/session');
  }
  const answer = await fetch(path, {
    method,
    headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': cookie('XSRF-TOKEN')},
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  const json = text ? JSON.parse(text) : {};
  if (!answer.ok) {
    throw Object.assign(new Error(json.detail ?? 'The service does not answer as it should.'), {problem: json, status: answer.status});
  }
  return json;
}

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text ?? '';
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

function tell(where, failure) {
  where.replaceChildren();
  if (!failure) {
    return;
  }
  where.append(failure.message);
  const problems = failure.problem?.problems ?? [];
  if (problems.length) {
    const list = element('ul');
    problems.forEach(one => list.append(element('li',
      `${one.column || one.file}: ${one.expected}${one.maybe ? '. Maybe ' + one.maybe : ''}`)));
    where.append(list);
  }
}

/** What happens when the form is sent; its button waits for it. */
function onSend(form, action) {
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const button = form.querySelector('button');
    const wrong = form.querySelector('.wrong');
    tell(wrong);
    button.disabled = true;
    try {
      const fields = Object.fromEntries(new FormData(form));
      if ('again' in fields && fields.again !== fields.password) {
        throw new Error('The two passwords differ.');
      }
      await action(fields);
      form.hidden = true;
    } catch (failure) {
      tell(wrong, failure);
    } finally {
      button.disabled = false;
    }
  });
}

function show(...content) {
  begin.replaceChildren(...content);
  begin.hidden = false;
  begin.querySelector('h2')?.focus();
}

function heading(text) {
  return element('h2', text, {tabindex: '-1'});
}

function button(text, action, second) {
  const made = element('button', text, {type: 'button', ...(second ? {class: 'second'} : {})});
  made.addEventListener('click', async () => {
    made.disabled = true;
    const wrong = begin.querySelector('.wrong');
    tell(wrong);
    try {
      await action();
    } catch (failure) {
      tell(wrong, failure);
    } finally {
      made.disabled = false;
    }
  });
  return made;
}

async function welcome(account) {
  const signOut = button('Sign out', async () => {
    await send('DELETE', '/api/session');
    location.assign('/');
  }, true);
  const wrong = element('div', '', {class: 'wrong', role: 'alert'});
  const greeting = heading(`Welcome, ${account.name}`);
  if (!['ADMINISTRATOR', 'SCHEDULER'].includes(account.role)) {
    show(greeting, element('p', 'Your account is ready. Pages for your role are to come; the API has all of it.'), wrong, signOut);
    return;
  }
  const centers = (await send('GET', '/api/centers')).items;
  const plans = (await send('GET', '/api/plans?limit=5')).items;
  const content = [greeting];
  if (centers.length) {
    content.push(element('p', 'A plan takes a minute of search, and a little for forecast and files.'));
    content.push(...centers.map(center => button(`Plan a week of ${center.name}`, () => plan(center.id))));
  } else {
    content.push(element('p', 'There is no center yet. The sample is a made-up call center of 200 agents, open round the clock.'));
    content.push(button('Load the sample center', async () => {
      await send('POST', '/api/centers/sample');
      await welcome(account);
    }));
  }
  if (plans.length) {
    const list = element('ul');
    plans.forEach(one => {
      const item = element('li', `${one.center}, ordered ${new Date(one.created).toLocaleString()} `);
      item.append(one.state === 'DONE' || one.state === 'STOPPED' ? report(one.id) : element('span', one.state.toLowerCase(), {class: 'quiet'}));
      list.append(item);
    });
    content.push(element('h3', 'Latest plans'), list);
  }
  show(...content, wrong, signOut);
}

function report(id) {
  return element('a', 'Report', {href: `/api/plans/${id}/files/report.html`});
}

async function plan(center) {
  const ordered = await send('POST', '/api/plans', {center, seconds: 60});
  const bar = element('progress', '', {max: '1', 'aria-label': 'Progress of the plan'});
  const status = element('p', 'Waiting for its turn …', {role: 'status'});
  const figures = element('dl');
  const wrong = element('div', '', {class: 'wrong', role: 'alert'});
  const stop = button('Stop, and take the best so far', () => send('POST', `/api/plans/${ordered.id}/stop`), true);
  show(heading('Planning'), status, bar, figures, wrong, stop);
  const events = new EventSource(`/api/plans/${ordered.id}/events`);
  const hear = event => {
    const now = JSON.parse(event.data);
    follow(now, bar, status, figures);
    if (['DONE', 'STOPPED', 'FAILED'].includes(now.state)) {
      events.close();
      stop.remove();
      over(now, wrong);
    }
  };
  events.addEventListener('state', hear);
  events.addEventListener('progress', hear);
}

const PHASES = {
  WAITING: 'Waiting for its turn …',
  READING: 'Reading the center and its history …',
  STAFFING: 'Forecasting, and working out who is needed when …',
  SOLVING: 'Searching for the best roster …',
  WRITING: 'Checking every rule, and writing the files …',
  OVER: 'Done.',
};

function follow(job, bar, status, figures) {
  const progress = job.progress;
  if (status.textContent !== PHASES[progress.phase]) {
    status.textContent = PHASES[progress.phase];
  }
  const whole = progress.elapsed + (progress.left ?? 0);
  if (progress.phase === 'OVER') {
    bar.value = 1;
  } else if (progress.phase === 'SOLVING' && whole > 0) {
    bar.value = progress.elapsed / whole;
  } else {
    bar.removeAttribute('value');
  }
  const money = new Intl.NumberFormat('en', {maximumFractionDigits: 0});
  const rows = [
    ['Cost', progress.cost === null ? null : money.format(progress.cost)],
    ['Proven gap', progress.gap === null ? null : (100 * progress.gap).toFixed(2) + ' %'],
    ['Short', progress.shortfall === null ? null : `${money.format(progress.shortfall)} agent-minutes`],
  ].filter(row => row[1] !== null);
  figures.replaceChildren(...rows.flatMap(([name, value]) => [element('dt', name), element('dd', value)]));
}

function over(job, wrong) {
  if (job.state === 'FAILED') {
    tell(wrong, Object.assign(new Error(job.reason || 'The plan failed.'), {problem: {problems: job.problems}}));
  } else {
    const open = report(job.id);
    open.className = 'button';
    open.textContent = 'Open the report';
    begin.append(open);
    open.focus();
  }
}

/** A link that was used leads to the page without it. */
function entered(account) {
  history.replaceState(null, '', location.pathname);
  return welcome(account);
}

if (page === 'home') {
  const form = document.getElementById('sign-in');
  onSend(form, async fields => welcome(await send('POST', '/api/session', fields)));
  send('GET', '/api/session').then(welcome, () => {
    form.hidden = false;
    form.querySelector('input').focus();
  });
} else {
  const form = document.getElementById(page);
  const path = page === 'first' ? '/api/first-administrator' : '/api/password';
  if (!token) {
    form.replaceChildren(element('p', 'The link is not whole: the part after # is missing. Maybe copy all of it.', {class: 'wrong'}));
  }
  onSend(form, async ({again, ...fields}) => entered(await send('POST', path, {token, ...fields})));
  form.querySelector('input')?.focus();
}
