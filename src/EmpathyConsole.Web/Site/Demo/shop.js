// The demo shop's own script: a consent banner, as any site has one, and thanks. It knows of the snippet what every site knows.
(() => {
  'use strict';
  const byId = id => document.getElementById(id);
  const show = () => {
    byId('state').textContent = empathy() ? 'You agreed: what you do here is counted.' : 'Nothing is counted: you have not agreed.';
  };
  const answer = yes => {
    empathy('consent', yes, 'explicit');
    byId('ask').hidden = true;
    show();
    byId('choose').focus();
  };
  byId('yes').addEventListener('click', () => answer(true));
  byId('no').addEventListener('click', () => answer(false));
  byId('choose').addEventListener('click', () => {
    byId('ask').hidden = false;
    byId('yes').focus();
  });
  byId('objects').hidden = !(navigator.globalPrivacyControl === true || navigator.doNotTrack === '1');
  byId('ask').hidden = Boolean(empathy());
  show();

  const say = what => { document.querySelector(`[data-say="${what}"]`).hidden = false; };
  document.querySelectorAll('[data-empathy-signal]').forEach(button => button.addEventListener('click', () => say(button.dataset.empathySignal)));
  document.forms.delivery.addEventListener('submit', e => {
    e.preventDefault();
    e.target.reset();
    say('form-submit');
  });
})();
