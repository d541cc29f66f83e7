import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { RowLoader } from '../../platform/context/row-loader.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { Requires, SignedIn } from '../../platform/permissions/declarations.js';
import { EditionType } from '../editions/index.js';
import { OrganisationType } from '../organisations/index.js';
import { EditionTypes, type Registration, RegistrationsService, RegistrationType } from '../registrations/index.js';
import { priceOfOrder } from './domain/order-price.js';
import type { Order } from './order.entity.js';
import type { OrderLine } from './order-line.entity.js';
import type { OrderPart } from './order-part.entity.js';
import { OrdersService } from './orders.service.js';
import { OrderPartType, OrderType, PriceBreakdownType } from './orders.types.js';
import { shownPrice } from './shown-price.js';

/** What stands beside an order. */
@Resolver(() => OrderType)
export class OrderFieldsResolver {
  private readonly registrationRows = new RowLoader<Registration[]>('registrations', async (context, orderIds) => {
    const rows = await this.registrationsService.ofOrders(context, orderIds);
    return new Map(orderIds.map((id) => [id, rows.filter(({ orderId }) => orderId === id)]));
  });

  private readonly lineRows = new RowLoader<OrderLine[]>('lines', async (context, orderIds) => {
    const rows = await this.orders.linesOf(context, orderIds);
    return new Map(orderIds.map((id) => [id, rows.filter(({ orderId }) => orderId === id)]));
  });

  private readonly partRows = new RowLoader<OrderPart[]>('parts', async (context, orderIds) => {
    const rows = await this.orders.partsOf(context, orderIds);
    return new Map(orderIds.map((id) => [id, rows.filter(({ orderId }) => orderId === id)]));
  });

  constructor(
    private readonly orders: OrdersService,
    private readonly registrationsService: RegistrationsService,
    private readonly editionTypes: EditionTypes,
  ) {}

  @SignedIn()
  @ResolveField(() => PriceBreakdownType)
  async price(@Ctx() context: RequestContext, @Parent() order: OrderType): Promise<PriceBreakdownType> {
    return shownPrice(priceOfOrder(order, await this.lineRows.load(context, order.id)));
  }

  @SignedIn()
  @ResolveField(() => [OrderPartType])
  parts(@Ctx() context: RequestContext, @Parent() { id }: OrderType): Promise<OrderPartType[]> {
    return this.partRows.load(context, id);
  }

  @SignedIn()
  @ResolveField(() => [RegistrationType])
  registrations(@Ctx() context: RequestContext, @Parent() { id }: OrderType): Promise<RegistrationType[]> {
    return this.registrationRows.load(context, id);
  }

  @SignedIn()
  @ResolveField(() => EditionType)
  edition(@Ctx() context: RequestContext, @Parent() { editionId }: OrderType): Promise<EditionType> {
    return this.editionTypes.load(context, editionId);
  }
}

/** The order that a registration belongs to. */
@Resolver(() => RegistrationType)
export class RegistrationOrderResolver {
  private readonly orderRows = new RowLoader<Order>('order', (context, ids) => this.orders.byIds(context, ids));

  constructor(private readonly orders: OrdersService) {}

  @SignedIn()
  @ResolveField(() => OrderType, { nullable: true })
  async order(@Ctx() context: RequestContext, @Parent() { orderId }: RegistrationType): Promise<OrderType | null> {
    return orderId === null ? null : this.orderRows.load(context, orderId);
  }
}

/** The orders of an organisation. */
@Resolver(() => OrganisationType)
export class OrganisationOrdersResolver {
  constructor(private readonly ordersService: OrdersService) {}

  @Requires('organisation.read')
  @ResolveField(() => [OrderType])
  orders(@Ctx() context: RequestContext, @Parent() { id }: OrganisationType): Promise<OrderType[]> {
    return this.ordersService.ofOrganisation(context, id);
  }
}
