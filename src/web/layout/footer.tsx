export const Footer = () => (
  <footer class="foot">
    <div class="container">
      <span>Takstportalen – rammeaftalen for det specialiserede område i Nordjylland</span>
      <a href="/tilgaengelighed">Tilgængelighedserklæring</a>
      <a href="/privatliv">Privatliv</a>
    </div>
  </footer>
);
