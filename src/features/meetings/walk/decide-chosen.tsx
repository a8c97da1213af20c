import { Button } from '../../../web/ui/button.js';

/** Below a list with boxes: on to the decision on those that are chosen. */
export const DecideChosen = () => (
  <div class="form-actions">
    <Button name="valg" value="undtagen">
      Afgør alle undtagen dem med kryds
    </Button>
    <Button name="valg" value="kun" variant="secondary">
      Afgør dem med kryds
    </Button>
  </div>
);
