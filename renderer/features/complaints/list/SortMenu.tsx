import { useTranslation } from 'react-i18next';
import { complaintOrders } from '#contract/complaints.ts';
import { OrderMenu } from '../../../components/OrderMenu.tsx';
import { setOrder, useRegister } from '../register-state.ts';
import styles from './RegisterBar.module.css';

export function SortMenu() {
  const { t } = useTranslation('complaints');
  const { order } = useRegister();
  return (
    <OrderMenu
      orders={complaintOrders}
      current={order}
      labelOf={(one) => t(`order.${one}`)}
      onChange={setOrder}
      classNames={{ label: styles.order, section: styles.orderIcon }}
    />
  );
}
