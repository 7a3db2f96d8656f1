// Markup as strings, a part of the page fetched, a script fetched by getScript and one that stands in markup.
import $ from 'jquery';
import { added, CODE, EMOJI, FRAME, fixed, MISSING, OWN_MISSING, OWN_PICTURE, picture, RAW, SHEET } from '../addresses';

$(() => {
  let clicks = 0;
  let number = 1;
  let last = 0;
  let loaded = 0;
  let failed = 0;
  const tell = () => $('#ereignisse').text(`${loaded} geladen, ${failed} gescheitert`);
  const onFail = (event) => {
    failed += 1;
    tell();
    $(event.target).off('error').attr('src', OWN_PICTURE);
  };

  $('#page').html(`
    <h1>Laden</h1>
    <button type="button" id="zaehlen">Zählen</button>
    <p id="klicks">0 Klicks</p>
    <button type="button" id="naechstes">Nächstes Bild</button>
    <p id="ereignisse">0 geladen, 0 gescheitert</p>
    <img alt="Eigen" src="${OWN_PICTURE}">
    <iframe title="Facebook" src="${FRAME}" width="340" height="130"></iframe>
    <div id="emoji" style="width: 36px; height: 36px"></div>
    <div id="roh"></div>
    <ul id="liste"></ul>
    <button type="button" id="hinzufuegen">Hinzufügen</button>
    <button type="button" id="entfernen">Entfernen</button>
    <footer><img alt="" class="fest" src="${fixed(1)}"></footer>`);
  $('<img>', { alt: 'Bild', src: picture(number) })
    .on('load', () => {
      loaded += 1;
      tell();
    })
    .insertBefore('#naechstes');
  for (const src of [OWN_MISSING, MISSING])
    $('<img>').attr({ alt: 'Ersatz' }).on('error', onFail).attr({ src }).insertBefore('#emoji');
  $('#emoji').css('background-image', `url("${EMOJI}")`);
  $('#roh').html(RAW);
  $('.fest').clone().attr('src', fixed(2)).appendTo('footer');
  $('head').append(`<link rel="stylesheet" href="${SHEET}">`);
  // jQuery takes such scripts out and runs them itself.
  $('footer').append('<script>(window.ran ??= []).push("Text")</script>');
  $.getScript({ url: CODE, cache: true }).done(() => window.ran.push('danach'));

  $('#zaehlen').on('click', () => {
    clicks += 1;
    $('#klicks').text(`${clicks} Klicks`);
  });
  $('#naechstes').on('click', () => {
    number += 1;
    $('img[alt=Bild]').attr('src', picture(number));
  });
  $('#hinzufuegen').on('click', () => {
    last += 1;
    $('#liste').append(
      `<li>Eintrag ${last} <img alt="Neu ${last}" src="${added(last)}" srcset="${added(last)} 1x"></li>`,
    );
  });
  $('#entfernen').on('click', () => $('#liste li').last().remove());
});
