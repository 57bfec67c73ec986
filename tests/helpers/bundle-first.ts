/** Set-up of the tests that start the program: bundles what stands in the tree now. */
import { bundle } from '../../build/bundle.mjs';

export default (): Promise<void> => bundle();
