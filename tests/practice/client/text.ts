// The texts need no script but the one that brings their styles under the strict policy.
import { dressPage } from './styles';

void dressPage();
